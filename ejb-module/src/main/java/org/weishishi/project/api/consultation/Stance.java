package org.weishishi.project.api.consultation;

/** 商议态度. Display text: {@code project.Stance.NAME}. */
public enum Stance {
    /** 同意. */
    AGREE,
    /** 有条件同意. */
    CONDITIONAL,
    /** 不同意. */
    DISAGREE
}
