package org.weishishi.document.infrastructure.layout;

/**
 * 各要素位置 · where GB/T 9704-2012 puts the elements of a page, as published accounts of it say. Not checked against the printed
 * standard; docs/documents.md lists them as unconfirmed. Lengths in points.
 */
public final class Positions {

    /** 发文机关标志上边缘至版心上边缘 35 mm. */
    public static final float MARK_BELOW_TOP = 35 * PageGrid.MM;

    /** 发文字号 two lines below the mark. */
    public static final float NUMBER_BELOW_MARK = 2 * PageGrid.PITCH;

    /** 红色分隔线 4 mm below the 发文字号. */
    public static final float RULE_BELOW_NUMBER = 4 * PageGrid.MM;

    /** Thickness of the red line; the standard names none. */
    public static final float RED_RULE = 1.4f;

    /** 标题 two blank lines below the red line. */
    public static final float TITLE_BELOW_RULE = 2 * PageGrid.PITCH;

    /** Height of the mark's characters, at the issuer's choice: so that the title stands on a line of the grid. */
    public static final float MARK_SIZE = 10 * PageGrid.PITCH
            - MARK_BELOW_TOP
            - NUMBER_BELOW_MARK
            - PageGrid.BODY
            - RULE_BELOW_NUMBER
            - TITLE_BELOW_RULE;

    /** Characters of the mark are condensed down to this before they are made smaller. */
    public static final float MARK_LEAST_WIDTH = 0.6f;

    /** Size of the mark of minutes of a community body. */
    public static final float MINUTES_MARK = 30f;

    /** 红色 M80 Y80, as the screen and the sRGB output intent show it: part of red. */
    public static final float RED_RED = 0.902f;

    /** Part of green in it. */
    public static final float RED_GREEN = 0f;

    /** Part of blue in it. */
    public static final float RED_BLUE = 0.071f;

    /** 主送机关 one blank line below the title, body without number. */
    public static final int BLANK_BELOW_TITLE = 1;

    /** 首行缩进 two characters. */
    public static final float INDENT = 2 * PageGrid.CELL;

    /** 成文日期右空四字. */
    public static final float DATE_FROM_RIGHT = 4 * PageGrid.CELL;

    /** Name and date lie so far below the middle of the seal, in parts of its height. */
    public static final float BELOW_SEAL_MIDDLE = 5f / 42f;

    /** 版记首末分隔线 0.35 mm. */
    public static final float IMPRINT_THICK = 0.35f * PageGrid.MM;

    /** 版记中间分隔线 0.25 mm. */
    public static final float IMPRINT_THIN = 0.25f * PageGrid.MM;

    /** 一字线 of the page number 7 mm below the type area. */
    public static final float PAGE_NUMBER_DASH = 7 * PageGrid.MM;

    /** Height of a 一字线 above the baseline, in parts of the size. */
    public static final float DASH_HEIGHT = 0.38f;

    /** 页码 one character (4号) in from the outer edge. */
    public static final float PAGE_NUMBER_IN = PageGrid.SMALL;

    private Positions() {}
}
