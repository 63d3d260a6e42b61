package org.weishishi.document.infrastructure.pdf.font;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.weishishi.document.infrastructure.layout.Face;

/** 文件字体 · the faces of one document under their short names. */
public final class DocumentFonts {

    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
    private final Map<Face, String> names = new LinkedHashMap<>();
    private final COSDictionary resources = new COSDictionary();

    /** @return the face as the document embeds it */
    public EmbeddedFace embedded(Face face) {
        EmbeddedFace known = faces.get(face);
        if (known == null) {
            known = new EmbeddedFace(face);
            String name = "F" + (faces.size() + 1);
            faces.put(face, known);
            names.put(face, name);
            resources.setItem(COSName.getPDFName(name), known.dictionary());
        }
        return known;
    }

    /** @return its short name on the pages */
    public String name(Face face) {
        embedded(face);
        return String.valueOf(names.get(face));
    }

    /** @return short names and fonts */
    public COSDictionary resources() {
        return resources;
    }

    /** Writes the subsets; the pages are complete. */
    public void finish() throws IOException {
        for (EmbeddedFace face : faces.values()) {
            face.finish();
        }
    }
}
