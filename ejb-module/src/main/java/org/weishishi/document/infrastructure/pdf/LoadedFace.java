package org.weishishi.document.infrastructure.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.weishishi.document.infrastructure.layout.Face;

/** 已载字体 · one parsed font file, shared by all documents of the process. */
final class LoadedFace implements Face {

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final float unitsPerEm;

    LoadedFace(TrueTypeFont font) throws IOException {
        // ligatures: none in Chinese papers, and looking for them took two fifths of the time of a document
        font.setEnableGsub(false);
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    @Override
    public boolean has(int codePoint) {
        return cmap.getGlyphId(codePoint) > 0;
    }

    @Override
    public float advance(int codePoint) {
        try {
            return font.getAdvanceWidth(cmap.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont font() {
        return font;
    }
}
