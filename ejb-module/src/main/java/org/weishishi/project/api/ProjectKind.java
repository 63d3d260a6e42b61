package org.weishishi.project.api;

/** 项目类别 · decides the cap of a project. Display text: {@code project.ProjectKind.NAME}. */
public enum ProjectKind {
    /** 工程类. */
    ENGINEERING,
    /** 服务类. */
    SERVICE,
    /** 货物类. */
    GOODS
}
