package org.weishishi.document.api;

/** 版式校验状态 · whether a file keeps to the archive format it claims. Display text: {@code document.ValidationState.NAME}. */
public enum ValidationState {
    /** 待校验 · the validator was not asked yet, or is asked again. */
    WAITING,
    /** 校验通过. */
    PASSED,
    /** 校验未通过 · the file stays where it is, and is marked. */
    FAILED
}
