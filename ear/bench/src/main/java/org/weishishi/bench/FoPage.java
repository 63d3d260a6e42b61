package org.weishishi.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.SealImage;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.Words;

/** The blocks of a document as XSL-FO with the measures of the product. */
final class FoPage {

    private static final String HEAD = """
            <?xml version="1.0"?><fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
             xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xml:lang="zh-CN"><fo:layout-master-set>
            <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm" margin-left="28mm" margin-right="26mm"
             margin-top="37mm" margin-bottom="20mm"><fo:region-body margin-bottom="15mm"/><fo:region-after extent="8mm"/>
            </fo:simple-page-master></fo:layout-master-set><fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
            <fo:page-sequence master-reference="page" font-family="body" font-size="15.75pt" line-height="29.62pt">
            <fo:static-content flow-name="xsl-region-after"><fo:block font-size="14pt" text-align="end">\u2014 <fo:page-number/> \u2014</fo:block>
            <fo:block font-size="9pt">%s</fo:block></fo:static-content><fo:flow flow-name="xsl-region-body">
            """;
    private static final String INDENT = "text-indent=\"31.6pt\"";
    private static final String RIGHT = "text-align=\"end\" margin-right=\"63pt\"";

    private final StringBuilder fo = new StringBuilder(30_000);

    private final @Nullable SealImage seal;

    private FoPage(RenderOrder order) {
        seal = order.seal();
    }

    static String of(RenderOrder order) {
        FoPage page = new FoPage(order);
        String code = Words.text("code", order.heading().code());
        page.fo.append(HEAD.formatted(escaped(order.heading().title()), escaped(code)));
        Product.blocks(order).forEach(page::add);
        return page.fo.append("</fo:flow></fo:page-sequence></fo:root>").toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            block("font-family=\"title,body\" font-size=\"22pt\" text-align=\"center\"", title.text());
        } else if (block instanceof Block.Centre centre) {
            block("text-align=\"center\" space-after=\"29.62pt\"", centre.text());
        } else if (block instanceof Block.Heading heading) {
            String face = heading.level() == 1 ? "heading" : "kai";
            block("font-family=\"" + face + ",body\" keep-with-next=\"always\" " + INDENT, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            block("text-align=\"justify\" " + INDENT, paragraph.lead() + paragraph.text());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Signature signature) {
            signature.lines().forEach(line -> block("space-before=\"29.62pt\" " + INDENT, line));
            seal();
            block("space-before=\"29.62pt\" " + RIGHT, signature.unit());
            block(RIGHT, signature.date());
        } else {
            throw new IllegalStateException("the rival cannot set " + block);
        }
    }

    private void seal() {
        if (seal != null) {
            fo.append(
                            "<fo:block line-height=\"0pt\" text-align=\"end\"><fo:external-graphic content-width=\"42mm\" content-height=\"42mm\"")
                    .append(" fox:alt-text=\"")
                    .append(escaped(seal.name()))
                    .append("\" src=\"url('")
                    .append(SealPng.address(seal))
                    .append("')\"/></fo:block>");
        }
    }

    private void table(Block.Table table) {
        block("font-family=\"heading,body\" text-align=\"center\"", table.caption());
        fo.append("<fo:table table-layout=\"fixed\" width=\"100%\" border-collapse=\"collapse\" font-size=\"12pt\">");
        for (Block.Column column : table.columns()) {
            fo.append("<fo:table-column column-width=\"proportional-column-width(")
                    .append(column.width())
                    .append(")\"/>");
        }
        fo.append("<fo:table-header>");
        row(table, table.columns().stream().map(Block.Column::head).toList());
        fo.append("</fo:table-header><fo:table-body>");
        table.rows().forEach(row -> row(table, row));
        fo.append("</fo:table-body></fo:table>");
    }

    private void row(Block.Table table, List<String> cells) {
        fo.append("<fo:table-row>");
        for (int i = 0; i < cells.size(); i++) {
            fo.append("<fo:table-cell border=\"0.5pt solid black\" padding=\"3pt\">");
            String align = table.columns().get(i).align() == Block.Align.LEFT ? "start" : "center";
            block("line-height=\"18pt\" text-align=\"" + align + "\"", cells.get(i));
            fo.append("</fo:table-cell>");
        }
        fo.append("</fo:table-row>");
    }

    private void block(String attributes, String text) {
        fo.append("<fo:block ")
                .append(attributes)
                .append('>')
                .append(escaped(text))
                .append("</fo:block>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
