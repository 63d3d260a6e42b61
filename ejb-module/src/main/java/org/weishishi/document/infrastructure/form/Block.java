package org.weishishi.document.infrastructure.form;

import java.util.List;

/** 版面内容 · what stands on the page, with all words filled in, before it is set in lines. */
public sealed interface Block {

    /**
     * 标题 · 2号小标宋, centred, broken in balanced lines.
     *
     * @param text the title
     */
    record Title(String text) implements Block {}

    /**
     * 登记号 · centred under the title.
     *
     * @param text the line
     */
    record Centre(String text) implements Block {}

    /**
     * 小标题 · level 一、 in 黑体.
     *
     * @param text the line
     */
    record Heading(String text) implements Block {}

    /**
     * 段落 · body text, first line indented by two characters.
     *
     * @param text the paragraph
     */
    record Paragraph(String text) implements Block {}

    /**
     * 表格 · heads repeated on every page.
     *
     * @param caption the caption
     * @param columns the columns
     * @param rows the cells of each row
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {}

    /**
     * 列.
     *
     * @param head head of the column, empty in a table of facts
     * @param width share of the width
     * @param left flush left instead of centred
     * @param rowHead the cells are heads of their rows
     */
    record Column(String head, float width, boolean left, boolean rowHead) {}

    /**
     * 落款 · kept on one page with at least one line of the body.
     *
     * @param lines lines for signatures by hand above the issuer
     * @param unit the issuer
     * @param date 成文日期
     */
    record Signature(List<String> lines, String unit, String date) implements Block {}
}
