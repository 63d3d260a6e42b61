package org.weishishi.document.infrastructure.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.weishishi.document.infrastructure.layout.Face;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.PageGrid;

/** 带标签的 PDF · pages, structure tree and marked content of one document under construction. */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", tree);
    private final Map<Face, PDType0Font> fonts = new HashMap<>();
    private final List<COSArray> parents = new ArrayList<>();
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;

    TaggedPdf() throws IOException {
        document.setVersion(1.7f);
        tree.appendKid(top);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(new PDRectangle(PageGrid.PAGE_WIDTH, PageGrid.PAGE_HEIGHT));
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        pages.add(page);
        parents.add(new COSArray());
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true, false);
    }

    /** Closes the page at hand and opens the next. */
    void newPage() throws IOException {
        content.close();
        content = page();
    }

    int pageNumber() {
        return pages.size();
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return content;
    }

    /** @return a new element under the document */
    PDStructureElement element(String type) {
        return element(top, type);
    }

    PDStructureElement element(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Begins content that belongs to the element; ended by {@link #end()}. */
    void begin(PDStructureElement element) throws IOException {
        PDPage page = pages.get(pages.size() - 1);
        COSArray owners = parents.get(parents.size() - 1);
        int id = owners.size();
        owners.add(element.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, id);
        COSDictionary owner = element.getCOSObject();
        COSArray kids = owner.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            owner.setItem(COSName.K, kids);
            owner.setItem(COSName.PG, page.getCOSObject());
        }
        kids.add(reference);
    }

    /** Begins content that is decoration: rules, page numbers. */
    void beginArtifact() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    void end() throws IOException {
        content.endMarkedContent();
    }

    /** Draws characters from a point on the baseline. */
    void draw(List<Glyph> glyphs, float x, float baseline) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, baseline);
        int from = 0;
        float pending = 0;
        while (from < glyphs.size()) {
            int to = run(glyphs, from);
            pending = show(glyphs.subList(from, to), pending);
            from = to;
        }
        content.endText();
    }

    private static int run(List<Glyph> glyphs, int from) {
        Glyph first = glyphs.get(from);
        int to = from + 1;
        while (to < glyphs.size()
                && glyphs.get(to).face() == first.face()
                && glyphs.get(to).size() == first.size()) {
            to++;
        }
        return to;
    }

    private float show(List<Glyph> run, float pendingBefore) throws IOException {
        Face face = run.get(0).face();
        float size = run.get(0).size();
        content.setFont(font(face), size);
        List<Object> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float pending = pendingBefore;
        for (Glyph glyph : run) {
            float before = pending + glyph.lead();
            if (Math.abs(before) > 0.003f) {
                if (text.length() > 0) {
                    pieces.add(text.toString());
                    text.setLength(0);
                }
                pieces.add(-before * 1000f / size);
            }
            text.appendCodePoint(glyph.codePoint());
            pending = glyph.advance() - glyph.lead() - face.advance(glyph.codePoint()) * size;
        }
        pieces.add(text.toString());
        content.showTextWithPositioning(pieces.toArray());
        return pending;
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, ((LoadedFace) face).font(), true);
            fonts.put(face, font);
        }
        return font;
    }

    /** @return the finished file */
    byte[] bytes(long id) throws IOException {
        content.close();
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
        tree.getCOSObject().setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        document.setDocumentId(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
