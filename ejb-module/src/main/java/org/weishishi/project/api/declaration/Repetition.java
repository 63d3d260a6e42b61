package org.weishishi.project.api.declaration;

/** 是否重复投入. Display text: {@code project.Repetition.NAME}. */
public enum Repetition {
    /** 尚未说明. */
    UNSAID,
    /** 否 · no public money went into the same before. */
    NONE,
    /** 是 · it did; the note says why again. */
    REPEATED
}
