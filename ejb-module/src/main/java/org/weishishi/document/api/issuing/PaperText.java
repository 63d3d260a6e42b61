package org.weishishi.document.api.issuing;

/**
 * 发文稿内容 · what is typed; what is known of the projects comes from their files.
 *
 * @param title 标题, 1 to 120 characters
 * @param addressee 主送, 1 to 200 characters, without the colon
 * @param basis 依据, may be empty
 * @param batch which projects, as the text calls them, 1 to 100 characters
 * @param source 资金来源, may be empty
 * @param requirements 有关要求, one a line; the first sentence of a line is its heading
 * @param copies 抄送, may be empty
 * @param printer 印发机关, 1 to 100 characters
 * @param contact 联系人, an office rather than a person; empty leaves the note out
 * @param phone 电话 of the contact
 */
public record PaperText(
        String title,
        String addressee,
        String basis,
        String batch,
        String source,
        String requirements,
        String copies,
        String printer,
        String contact,
        String phone) {}
