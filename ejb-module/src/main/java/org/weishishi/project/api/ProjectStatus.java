package org.weishishi.project.api;

import java.util.Set;

/** 项目状态. Display text: {@code project.ProjectStatus.NAME}. */
public enum ProjectStatus {
    /** 草稿 · still in its first stage. */
    DRAFT,
    /** 办理中 · on its road. */
    RUNNING,
    /** 已批准 · every stage of the list passed. */
    APPROVED,
    /** 已结项 · approved, carried out, and all six rows of 三议三公开 stand. */
    CLOSED,
    /** 未通过 · a stage refused it; the road has ended. */
    REFUSED,
    /** 已中止 · the road stops until it is resumed. */
    SUSPENDED,
    /** 已撤回 · by the community, before the council. */
    WITHDRAWN,
    /** 已终止 · for good. */
    TERMINATED;

    /** 在办 · on its road or approved, and not yet closed: what 三议三公开 is watched for. */
    public static final Set<ProjectStatus> GOING = Set.of(RUNNING, APPROVED);
}
