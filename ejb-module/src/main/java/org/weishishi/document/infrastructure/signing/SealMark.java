package org.weishishi.document.infrastructure.signing;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** 签章标记 · a small red star in a ring at the foot of the last page, one for each signature, and its place in the structure tree. */
final class SealMark {

    /** Side of the mark in points: 10 mm. */
    static final float SIDE = 28.35f;

    private static final float LEFT = 79.4f;
    private static final float RIGHT = 345f;
    private static final float BOTTOM = 34f;
    private static final float GAP = 5.7f;
    private static final int BESIDE = 5;
    private static final int POINTS = 10;

    private SealMark() {}

    /** @return where the mark of that number stands, from 0: left of the code in the middle of the foot, then right of it */
    static PDRectangle place(int number) {
        int slot = number % (2 * BESIDE);
        float x = (slot < BESIDE ? LEFT : RIGHT) + slot % BESIDE * (SIDE + GAP);
        int row = number / (2 * BESIDE);
        float y = BOTTOM - row * GAP;
        return new PDRectangle(x, y, SIDE, SIDE);
    }

    static PDAppearanceDictionary appearance(PDDocument document) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(SIDE, SIDE));
        stream.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
            content.setStrokingColor(0.85f, 0f, 0.08f);
            content.setNonStrokingColor(0.85f, 0f, 0.08f);
            content.setLineWidth(1.2f);
            ring(content, SIDE / 2, SIDE / 2 - 1);
            content.stroke();
            star(content, SIDE / 2, SIDE / 4);
            content.fill();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static void ring(PDPageContentStream content, float centre, float radius) throws IOException {
        float k = radius * 0.5523f;
        float low = centre - radius;
        float high = centre + radius;
        content.moveTo(high, centre);
        content.curveTo(high, centre + k, centre + k, high, centre, high);
        content.curveTo(centre - k, high, low, centre + k, low, centre);
        content.curveTo(low, centre - k, centre - k, low, centre, low);
        content.curveTo(centre + k, low, high, centre - k, high, centre);
    }

    private static void star(PDPageContentStream content, float centre, float radius) throws IOException {
        for (int i = 0; i < POINTS; i++) {
            double angle = Math.PI / 2 + i * 2 * Math.PI / POINTS;
            double reach = i % 2 == 0 ? radius : radius * 0.382;
            float x = centre + (float) (reach * Math.cos(angle));
            float y = centre + (float) (reach * Math.sin(angle));
            if (i == 0) {
                content.moveTo(x, y);
            } else {
                content.lineTo(x, y);
            }
        }
        content.closePath();
    }

    /** A reader that speaks the page finds the signature as a form under the document. */
    static void tag(PDDocument document, PDPage page, COSDictionary widget, String words) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary top = top(root);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, page.getCOSObject());
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        form.setItem(COSName.S, COSName.getPDFName("Form"));
        form.setItem(COSName.P, top);
        form.setString(COSName.ALT, words);
        form.setItem(COSName.PG, page.getCOSObject());
        form.setItem(COSName.K, reference);
        kids(top).add(form);
        int key = root.getInt(COSName.PARENT_TREE_NEXT_KEY);
        COSDictionary parents = (COSDictionary) root.getDictionaryObject(COSName.PARENT_TREE);
        COSArray numbers = (COSArray) parents.getDictionaryObject(COSName.NUMS);
        numbers.add(COSInteger.get(key));
        numbers.add(form);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, key + 1);
        widget.setInt(COSName.STRUCT_PARENT, key);
        for (COSDictionary changed : new COSDictionary[] {root, top, parents, widget}) {
            changed.setNeedToBeUpdated(true);
        }
        numbers.setNeedToBeUpdated(true);
        kids(top).setNeedToBeUpdated(true);
    }

    private static COSDictionary top(COSDictionary root) {
        return root.getDictionaryObject(COSName.K) instanceof COSArray kids
                ? (COSDictionary) kids.getObject(0)
                : (COSDictionary) root.getDictionaryObject(COSName.K);
    }

    private static COSArray kids(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            return kids;
        }
        COSArray kids = new COSArray();
        kids.add(element.getItem(COSName.K));
        element.setItem(COSName.K, kids);
        return kids;
    }
}
