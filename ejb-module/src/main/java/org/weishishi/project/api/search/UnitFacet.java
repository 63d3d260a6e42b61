package org.weishishi.project.api.search;

import java.util.List;
import org.weishishi.organization.api.UnitView;

/**
 * 逐级查看 · where in the tree a list stands.
 *
 * @param path from the unit of the post acted in down to the one chosen
 * @param below the units directly below that one, by code
 */
public record UnitFacet(List<UnitView> path, List<UnitView> below) {

    /** Copies the lists. */
    public UnitFacet {
        path = List.copyOf(path);
        below = List.copyOf(below);
    }
}
