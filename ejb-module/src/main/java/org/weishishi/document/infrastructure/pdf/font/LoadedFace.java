package org.weishishi.document.infrastructure.pdf.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.weishishi.document.infrastructure.layout.Face;

/** 已载字体 · one parsed font file, shared by all documents of the process; nothing in it changes after loading. */
public final class LoadedFace implements Face {

    private static final int LAST_CODE_POINT = 0x323AF;

    private final String file;
    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final HorizontalMetricsTable widths;
    private final float unitsPerEm;

    LoadedFace(String file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.widths = font.getHorizontalMetrics();
        this.unitsPerEm = font.getUnitsPerEm();
        if (font.getGlyph() == null || font.getIndexToLocation() == null) {
            throw new IOException("no glyf table");
        }
    }

    String file() {
        return file;
    }

    TrueTypeFont font() {
        return font;
    }

    int glyph(int codePoint) {
        return cmap.getGlyphId(codePoint);
    }

    float unitsPerEm() {
        return unitsPerEm;
    }

    @Override
    public boolean has(int codePoint) {
        return cmap.getGlyphId(codePoint) > 0;
    }

    @Override
    public float advance(int codePoint) {
        return widths.getAdvanceWidth(cmap.getGlyphId(codePoint)) / unitsPerEm;
    }

    /** @return the outline of the character in ems, for seals */
    public GeneralPath outline(int codePoint) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(cmap.getGlyphId(codePoint));
            GeneralPath path = glyph == null ? new GeneralPath() : new GeneralPath(glyph.getPath());
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the code points it has. */
    void cover(BitSet covered) {
        for (int c = ' '; c <= LAST_CODE_POINT; c++) {
            if (has(c)) {
                covered.set(c);
            }
        }
    }
}
