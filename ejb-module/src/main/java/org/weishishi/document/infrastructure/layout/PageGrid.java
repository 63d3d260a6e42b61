package org.weishishi.document.infrastructure.layout;

/**
 * 版心网格 · GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters in 3号. All lengths in
 * points (1/72 inch), measured from the lower left corner of the page.
 */
public final class PageGrid {

    /** One millimetre. */
    public static final float MM = 72f / 25.4f;

    /** 纸宽 210 mm. */
    public static final float PAGE_WIDTH = 210 * MM;

    /** 纸高 297 mm. */
    public static final float PAGE_HEIGHT = 297 * MM;

    /** 订口 28 mm. */
    public static final float LEFT = 28 * MM;

    /** 版心宽 156 mm. */
    public static final float WIDTH = 156 * MM;

    /** Upper edge of the 版心: 天头 37 mm. */
    public static final float TOP = PAGE_HEIGHT - 37 * MM;

    /** Lower edge of the 版心: 225 mm below. */
    public static final float BOTTOM = TOP - 225 * MM;

    /** 每页行数. */
    public static final int LINES = 22;

    /** 每行字数. */
    public static final int CELLS = 28;

    /** 3号 15.75 pt. */
    public static final float BODY = 15.75f;

    /** 2号 22 pt. */
    public static final float TITLE = 22f;

    /** 4号 14 pt: page number. */
    public static final float SMALL = 14f;

    /** 小四 12 pt: tables. */
    public static final float TABLE = 12f;

    /** 字距 of the grid: one cell. */
    public static final float CELL = WIDTH / CELLS;

    /** What a cell has over the character in it. */
    public static final float GAP = CELL - BODY;

    /** 行距: from the top of a line to the top of the next. */
    public static final float PITCH = (TOP - BOTTOM - BODY) / (LINES - 1);

    /** Height of the baseline above the foot of a character's box. */
    public static final float ASCENT = 0.86f;

    private PageGrid() {}
}
