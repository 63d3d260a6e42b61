package org.weishishi.document.infrastructure.form;

import java.util.List;
import org.weishishi.document.api.FontSlot;

/** 版面内容 · what stands on the page, with all words filled in, before it is set in lines. */
public sealed interface Block {

    /**
     * 版头 · the issuer's mark in red, 发文字号, the red line.
     *
     * @param mark 发文机关标志
     * @param number 发文字号
     */
    record RedHead(String mark, String number) implements Block {}

    /**
     * 纪要标志 · the mark of minutes, in the place of the red head's mark.
     *
     * @param text the mark
     * @param number register number
     */
    record Mark(String text, String number) implements Block {}

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
     * 主送机关 · flush left.
     *
     * @param text with its colon
     */
    record Addressee(String text) implements Block {}

    /**
     * 小标题 · level 1 一、 in 黑体, level 2 （一） in 楷体.
     *
     * @param text the line
     * @param level 1 or 2
     */
    record Heading(String text, int level) implements Block {}

    /**
     * 段落 · body text, first line indented by two characters.
     *
     * @param lead words at its head in a face of their own, may be empty
     * @param slot face of the lead
     * @param text the paragraph after the lead
     */
    record Paragraph(String lead, FontSlot slot, String text) implements Block {

        /** A paragraph without a lead. */
        public Paragraph(String text) {
            this("", FontSlot.BODY, text);
        }
    }

    /**
     * 表格 · heads repeated on every page.
     *
     * @param caption the caption
     * @param columns the columns
     * @param rows the cells of each row
     * @param empty what is said when there is no row
     * @param high least height of a row in mm, 0 for as high as its text
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows, String empty, int high)
            implements Block {}

    /**
     * 列.
     *
     * @param head head of the column, empty in a table of facts
     * @param width share of the width
     * @param align where the text stands
     * @param rowHead the cells are heads of their rows
     */
    record Column(String head, float width, Align align, boolean rowHead) {}

    /** 对齐. */
    enum Align {
        /** Left. */
        LEFT,
        /** Centre. */
        CENTRE,
        /** Right. */
        RIGHT
    }

    /**
     * 出席、请假、列席 · lists of names in minutes.
     *
     * @param entries the lists
     */
    record Attendees(List<Entry> entries) implements Block {}

    /**
     * 一类人员.
     *
     * @param label in 黑体
     * @param text names
     */
    record Entry(String label, String text) {}

    /**
     * 附件说明 · one blank line under the body.
     *
     * @param names names of the attachments, in order; at least one
     */
    record Attachments(List<String> names) implements Block {}

    /**
     * 照片 · two beside each other, each with its words under it.
     *
     * @param pictures in their order; at least one
     */
    record Pictures(List<Picture> pictures) implements Block {}

    /**
     * 一张照片.
     *
     * @param file name of the JPEG in the content store
     * @param text what it shows, printed under it and read out in its place
     */
    record Picture(String file, String text) {}

    /**
     * 落款 · kept on one page with at least one line of the body.
     *
     * @param lines lines for signatures by hand above the issuer
     * @param unit the issuer
     * @param date 成文日期
     */
    record Signature(List<String> lines, String unit, String date) implements Block {}

    /**
     * 附注 · in round brackets under the date.
     *
     * @param text with its brackets
     */
    record Note(String text) implements Block {}

    /**
     * 附件 · on a new page.
     *
     * @param label 附件 with its number
     * @param title centred
     * @param paragraphs its text
     */
    record Annex(String label, String title, List<String> paragraphs) implements Block {}

    /**
     * 版记 · at the foot of the last page.
     *
     * @param copies 抄送, may be empty
     * @param unit 印发机关
     * @param date 印发日期
     */
    record Imprint(String copies, String unit, String date) implements Block {}

    /**
     * 海报大字.
     *
     * @param text the word to be read from afar
     * @param under the title below it
     */
    record Banner(String text, String under) implements Block {}

    /**
     * 海报正文 · a paragraph in large type.
     *
     * @param text the paragraph
     */
    record Large(String text) implements Block {}

    /**
     * 海报二维码.
     *
     * @param text what it is good for
     * @param without what is printed when there is no address to print
     */
    record Code(String text, String without) implements Block {}
}
