package org.weishishi.project.api.declaration;

/** 版本类别. Display text: {@code project.VersionKind.NAME}. */
public enum VersionKind {
    /** 申报 · what the project is decided on. */
    DECLARED,
    /** 更正 · said after the road ended, beside what was decided, which stays. */
    CORRECTION
}
