package org.weishishi.disclosure.api.material;

/** 照片时点. Display text: {@code disclosure.PhotoMoment.NAME}. */
public enum PhotoMoment {
    /** 实施前. */
    BEFORE,
    /** 实施中. */
    DURING,
    /** 实施后. */
    AFTER
}
