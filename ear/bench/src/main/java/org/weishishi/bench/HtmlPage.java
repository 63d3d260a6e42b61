package org.weishishi.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.SealImage;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.Words;

/** The blocks of a document as a page of HTML with the measures of the product. */
final class HtmlPage {

    private static final String STYLE = """
            @page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}
            @page:right{@bottom-right{content:'\u2014 ' counter(page) ' \u2014';font-family:body;font-size:14pt}
            @bottom-left{content:'%1$s';font-family:body;font-size:9pt}}
            @page:left{@bottom-left{content:'\u2014 ' counter(page) ' \u2014';font-family:body;font-size:14pt}
            @bottom-right{content:'%1$s';font-family:body;font-size:9pt}}
            body{margin:0;font-family:body;font-size:15.75pt;line-height:29.62pt;letter-spacing:0.0436pt}
            p{margin:0;text-align:justify;text-indent:31.6pt}
            h1{margin:0;font-family:title,body;font-weight:normal;font-size:22pt;text-align:center}
            h2{margin:0;font-family:heading,body;font-weight:normal;font-size:15.75pt;text-indent:31.6pt}
            table{width:100%%;border-collapse:collapse;font-size:12pt;line-height:18pt;-fs-table-paginate:paginate}
            caption{font-family:heading,body} td,th{border:0.5pt solid #000;padding:3pt;text-align:center;font-weight:normal}
            .kai{font-family:kai,body} td.left{text-align:left} .centre{text-align:center;text-indent:0;margin-bottom:29.62pt}
            .seal{height:0;text-align:right} .seal img{width:42mm;height:42mm}
            .sign{margin-top:29.62pt} .right{text-align:right;text-indent:0;margin-right:63pt}
            """;

    private final StringBuilder html = new StringBuilder(20_000);

    private final @Nullable SealImage seal;

    private HtmlPage(RenderOrder order) {
        seal = order.seal();
    }

    static String of(RenderOrder order) {
        HtmlPage page = new HtmlPage(order);
        page.html
                .append("<html lang=\"zh-CN\"><head><title>")
                .append(escaped(order.heading().title()))
                .append("</title><meta name=\"author\" content=\"w\"/><meta name=\"subject\" content=\"w\"/>")
                .append("<meta name=\"description\" content=\"w\"/><style>")
                .append(STYLE.formatted(Words.text("code", order.heading().code())))
                .append("</style></head><body>");
        Product.blocks(order).forEach(page::add);
        return page.html.append("</body></html>").toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            element("h1", "title", title.text());
        } else if (block instanceof Block.Centre centre) {
            element("p", "centre", centre.text());
        } else if (block instanceof Block.Heading heading) {
            element("h2", heading.level() == 1 ? "heading" : "kai", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", "body", paragraph.lead() + paragraph.text());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Signature signature) {
            signature.lines().forEach(line -> element("p", "sign", line));
            seal();
            element("p", "right sign", signature.unit());
            element("p", "right", signature.date());
        } else {
            throw new IllegalStateException("the rival cannot set " + block);
        }
    }

    private void seal() {
        if (seal != null) {
            html.append("<div class=\"seal\"><img alt=\"")
                    .append(escaped(seal.name()))
                    .append("\" src=\"")
                    .append(SealPng.address(seal))
                    .append("\"/></div>");
        }
    }

    private void table(Block.Table table) {
        html.append("<table><caption>").append(escaped(table.caption())).append("</caption><thead><tr>");
        float all = 0;
        for (Block.Column column : table.columns()) {
            all += column.width();
        }
        for (Block.Column column : table.columns()) {
            html.append("<th scope=\"col\" style=\"width:")
                    .append(column.width() * 100 / all)
                    .append("%\">")
                    .append(escaped(column.head()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                element("td", table.columns().get(i).align() == Block.Align.LEFT ? "left" : "mid", row.get(i));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void element(String name, String style, String text) {
        html.append('<').append(name).append(" class=\"").append(style).append("\">");
        html.append(escaped(text)).append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
