package org.weishishi.approval.api.simulation;

import java.util.List;
import org.weishishi.organization.api.PostKind;

/**
 * 岗位 · a post of the extract.
 *
 * @param id names the post
 * @param kind constant of {@code PostKind}; its level says where it is
 * @param name 岗位名称, which a step may ask for
 * @param unitId its unit
 * @param unitName 机构名称
 * @param holders who holds it and when
 */
public record SimulatedPost(
        long id, PostKind kind, String name, long unitId, String unitName, List<SimulatedHolder> holders) {

    /** Copies the list. */
    public SimulatedPost {
        holders = List.copyOf(holders);
    }
}
