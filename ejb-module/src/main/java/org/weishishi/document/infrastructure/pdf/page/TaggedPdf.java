package org.weishishi.document.infrastructure.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.pdf.font.DocumentFonts;

/** 带标签的 PDF · pages, structure tree and marked content of one document under construction. */
public final class TaggedPdf implements AutoCloseable {

    /** Graphics state in which ink lies over what is printed below it. */
    public static final String OVER = "Over";

    private static final COSName ATTRIBUTES = COSName.A;

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", tree);
    private final DocumentFonts fonts = new DocumentFonts();
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary pictures = new COSDictionary();
    private final List<COSArray> parents = new ArrayList<>();
    private final List<PDPage> pages = new ArrayList<>();
    private Canvas canvas;

    /** Opens a document with one empty page. */
    public TaggedPdf() {
        document.setVersion(1.7f);
        tree.appendKid(top);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        resources.setItem(COSName.FONT, fonts.resources());
        canvas = page();
    }

    private Canvas page() {
        PDPage page = new PDPage(new PDRectangle(PageGrid.PAGE_WIDTH, PageGrid.PAGE_HEIGHT));
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        document.addPage(page);
        pages.add(page);
        parents.add(new COSArray());
        return new Canvas(fonts);
    }

    /** Closes the page at hand and opens the next. */
    public void newPage() throws IOException {
        closePage();
        canvas = page();
    }

    private void closePage() throws IOException {
        COSStream content = new COSStream();
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.bytes());
        }
        pages.get(pages.size() - 1).getCOSObject().setItem(COSName.CONTENTS, content);
    }

    /** @return number of the page at hand, from 1 */
    public int pageNumber() {
        return pages.size();
    }

    /** @return the content of the page at hand */
    public Canvas canvas() {
        return canvas;
    }

    /** @return a new element under the document */
    public PDStructureElement element(String type) {
        return element(top, type);
    }

    /** @return a new element under another */
    public PDStructureElement element(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Says something of an element: {@code Scope}, {@code ColSpan}, {@code BBox}. */
    public static void attribute(PDStructureElement element, String owner, String name, COSBase value) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        attributes.setItem(COSName.getPDFName(name), value);
        element.getCOSObject().setItem(ATTRIBUTES, attributes);
    }

    /** @return a picture element with its alternative text and its place */
    public PDStructureElement figure(String alternative, float x, float y, float width, float height) {
        PDStructureElement figure = element("Figure");
        figure.setAlternateDescription(alternative);
        COSArray box = new COSArray();
        for (float edge : new float[] {x, y, x + width, y + height}) {
            box.add(new COSFloat(edge));
        }
        attribute(figure, "Layout", "BBox", box);
        return figure;
    }

    /** Begins content that belongs to the element; ended by {@link #end()}. */
    public void begin(PDStructureElement element) {
        PDPage page = pages.get(pages.size() - 1);
        COSArray owners = parents.get(parents.size() - 1);
        int id = owners.size();
        owners.add(element.getCOSObject());
        canvas.beginMarked(element.getStructureType(), id);
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
    public void beginArtifact() {
        canvas.beginArtifact();
    }

    /** Ends the content begun last. */
    public void end() {
        canvas.endMarked();
    }

    /** @return the name under which the pages draw the picture */
    public String picture(COSStream picture) {
        String name = "P" + (pictures.size() + 1);
        pictures.setItem(COSName.getPDFName(name), picture);
        resources.setItem(COSName.XOBJECT, pictures);
        return name;
    }

    /** @return the JPEG as a picture of this document */
    public PDImageXObject jpeg(byte[] bytes) throws IOException {
        return JPEGFactory.createFromByteArray(document, bytes);
    }

    /** Allows the use of {@link #OVER}. */
    public void allowOver() {
        COSDictionary over = new COSDictionary();
        over.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        over.setItem(COSName.BM, COSName.getPDFName("Multiply"));
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName(OVER), over);
        resources.setItem(COSName.EXT_G_STATE, states);
    }

    /** @return the finished file */
    public byte[] finish(RenderOrder order, String author) throws IOException {
        closePage();
        fonts.finish();
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
        tree.getCOSObject().setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        Metadata.write(document, order, author);
        document.setDocumentId(Long.parseUnsignedLong(order.snapshotHash().substring(0, 16), 16));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
