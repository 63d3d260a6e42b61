package org.weishishi.document.infrastructure.pdf.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.domain.SealImage;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.Face;
import org.weishishi.document.infrastructure.layout.Faces;
import org.weishishi.document.infrastructure.layout.MissingGlyphException;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.pdf.font.FontLibrary;
import org.weishishi.document.infrastructure.pdf.font.LoadedFace;
import org.weishishi.document.infrastructure.pdf.page.Canvas;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;

/** 盖印 · puts the picture of a seal over the text, or draws the demonstration seal: circle, star, name and 演示. */
@ApplicationScoped
public class SealPainter {

    private static final float RIM = 1.2f * PageGrid.MM;
    private static final float LETTER = 5.2f * PageGrid.MM;
    private static final float STAR = 7 * PageGrid.MM;
    private static final double MOST_ARC = Math.toRadians(250);
    private static final float MARK = 4.2f * PageGrid.MM;

    private final Faces fonts;
    private final SealPictures pictures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SealPainter() {
        this(null, null);
    }

    /** @param fonts for the letters of the demonstration seal */
    @Inject
    public SealPainter(FontLibrary fonts, SealPictures pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /** Puts the seal upright with its middle at a point; a picture keeps its proportions inside the size of the seal. */
    public void put(TaggedPdf pdf, SealImage seal, float x, float y) {
        float width = seal.widthMm() * PageGrid.MM;
        float height = seal.heightMm() * PageGrid.MM;
        byte[] picture = seal.picture();
        pdf.allowOver();
        if (picture == null) {
            begin(pdf, seal, x, y, width, height);
            drawn(pdf.canvas(), seal.name(), x, y, width / 2);
        } else {
            COSStream embedded = pictures.embedded(picture);
            float across = embedded.getInt(COSName.WIDTH);
            float down = embedded.getInt(COSName.HEIGHT);
            float scale = Math.min(width / across, height / down);
            begin(pdf, seal, x, y, across * scale, down * scale);
            pdf.canvas()
                    .picture(
                            pdf.picture(embedded),
                            x - across * scale / 2,
                            y - down * scale / 2,
                            across * scale,
                            down * scale);
        }
        pdf.canvas().restore();
        pdf.end();
    }

    private static void begin(TaggedPdf pdf, SealImage seal, float x, float y, float width, float height) {
        pdf.begin(pdf.figure(Words.text("seal", seal.name()), x - width / 2, y - height / 2, width, height));
        pdf.canvas().save().state(TaggedPdf.OVER);
    }

    private void drawn(Canvas canvas, String name, float x, float y, float radius) {
        canvas.colour(Positions.RED_RED, Positions.RED_GREEN, Positions.RED_BLUE);
        circle(canvas, x, y, radius - RIM / 2);
        star(canvas, x, y);
        float scale = radius / (21 * PageGrid.MM);
        arc(canvas, name.codePoints().boxed().toList(), x, y, radius - RIM - 0.6f * LETTER * scale, LETTER * scale);
        String mark = Words.text("demonstrationSeal");
        float left = x - mark.length() * MARK / 2;
        for (int c : mark.codePoints().toArray()) {
            letter(canvas, c, AffineTransform.getTranslateInstance(left, y - STAR - 1.5f * MARK), MARK);
            left += MARK;
        }
        canvas.fill();
    }

    private static void circle(Canvas canvas, float x, float y, float radius) {
        canvas.outline(new java.awt.geom.Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius)
                        .getPathIterator(null))
                .stroke(RIM);
    }

    private static void star(Canvas canvas, float x, float y) {
        java.awt.geom.Path2D.Float star = new java.awt.geom.Path2D.Float();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 2 + i * Math.PI / 5;
            double reach = i % 2 == 0 ? STAR : STAR * 0.382;
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        canvas.outline(star.getPathIterator(null)).fill();
    }

    /** The name from left over the top to right; a long one in narrower letters. */
    private void arc(Canvas canvas, List<Integer> name, float x, float y, float radius, float letter) {
        double step = Math.min(1.35 * letter / radius, MOST_ARC / Math.max(1, name.size() - 1));
        double narrow = Math.min(1, step * radius / letter / 1.02);
        double angle = step * (name.size() - 1) / 2;
        for (int c : name) {
            AffineTransform at = AffineTransform.getTranslateInstance(x, y);
            at.rotate(angle);
            at.translate(-letter * narrow / 2, radius - 0.36 * letter);
            at.scale(narrow, 1);
            letter(canvas, c, at, letter);
            angle -= step;
        }
    }

    private void letter(Canvas canvas, int c, AffineTransform at, float size) {
        Face face = fonts.face(FontSlot.TITLE, c)
                .orElseThrow(() -> new MissingGlyphException(c, FontSlot.TITLE, Character.toString(c)));
        AffineTransform placed = new AffineTransform(at);
        placed.scale(size, size);
        canvas.outline(((LoadedFace) face).outline(c).getPathIterator(placed));
    }
}
