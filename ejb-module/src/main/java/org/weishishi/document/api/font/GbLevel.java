package org.weishishi.document.api.font;

/** GB 18030-2022 实现级别 · each holds the one before; an office's software must reach the third. Display text: {@code document.GbLevel.NAME}. */
public enum GbLevel {
    /** 27,584 characters and components. */
    ONE,
    /** With all of 通用规范汉字表: 27,780. */
    TWO,
    /** All 87,887 characters, their components and the 214 radicals of 康熙字典. */
    THREE
}
