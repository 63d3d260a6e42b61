package org.weishishi.project.api.declaration;

import java.util.List;

/**
 * 版本差异 · two versions side by side.
 *
 * @param before the one
 * @param after the other
 * @param changes every field that differs, in the order of the form
 */
public record VersionDifference(VersionView before, VersionView after, List<FieldChange> changes) {

    /** Copies the list. */
    public VersionDifference {
        changes = List.copyOf(changes);
    }
}
