package org.weishishi.document.infrastructure.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.weishishi.document.infrastructure.layout.Face;

/**
 * 嵌入字体 · the part of a face that one document uses. Every character gets the next free number on its first use, so the same
 * text gives the same file and each number stands for exactly one code point when the text is read back.
 */
public final class EmbeddedFace {

    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");
    private static final int SYMBOLIC = 4;
    private static final int EM = 1000;

    private final LoadedFace face;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final COSDictionary dictionary = new COSDictionary();

    EmbeddedFace(Face face) {
        this.face = (LoadedFace) face;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** @return the number the page names the character by */
    public int number(int codePoint) {
        Integer known = numbers.get(codePoint);
        if (known == null) {
            known = numbers.size() + 1;
            numbers.put(codePoint, known);
        }
        return known;
    }

    /** Writes the subset and everything a reader needs to show it and to read it back. */
    void finish() throws IOException {
        TTFSubsetter subset = new TTFSubsetter(face.font(), TABLES);
        Set<Integer> glyphs = new TreeSet<>();
        numbers.keySet().forEach(c -> glyphs.add(face.glyph(c)));
        subset.addGlyphIds(glyphs);
        Map<Integer, Integer> places = new HashMap<>();
        subset.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subset.writeToStream(file);

        String name = tag() + "+" + face.font().getName();
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        cid.setItem(COSName.FONT_DESC, descriptor(name, stream(file.toByteArray(), true)));
        cid.setInt(COSName.DW, EM);
        cid.setItem(COSName.W, widths());
        cid.setItem(COSName.CID_TO_GID_MAP, stream(places(places), false));
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(numbers.keySet()), false));
    }

    /** Six capitals that differ when the characters differ. */
    private String tag() {
        int hash = numbers.keySet().hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private static COSDictionary systemInfo() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSDictionary descriptor(String name, COSStream file) throws IOException {
        float scale = EM / face.unitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        var head = face.font().getHeader();
        for (int edge : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
            box.add(COSInteger.get(Math.round(edge * scale)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        var metrics = face.font().getHorizontalHeader();
        descriptor.setInt(COSName.ASCENT, Math.round(metrics.getAscender() * scale));
        descriptor.setInt(COSName.DESCENT, Math.round(metrics.getDescender() * scale));
        descriptor.setInt(COSName.CAP_HEIGHT, Math.round(metrics.getAscender() * scale));
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        numbers.keySet().forEach(c -> each.add(COSInteger.get(Math.round(face.advance(c) * EM))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private byte[] places(Map<Integer, Integer> places) {
        byte[] map = new byte[2 * (numbers.size() + 1)];
        numbers.forEach((c, number) -> {
            int place = places.getOrDefault(face.glyph(c), 0);
            map[2 * number] = (byte) (place >> 8);
            map[2 * number + 1] = (byte) place;
        });
        return map;
    }

    private static COSStream stream(byte[] bytes, boolean font) throws IOException {
        COSStream stream = new COSStream();
        if (font) {
            stream.setInt(COSName.LENGTH1, bytes.length);
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** 回读表 · which code point each number stands for. */
    private static final class ToUnicode {

        private static final int MOST = 100;

        private static byte[] of(Set<Integer> codePoints) {
            StringBuilder map = new StringBuilder(64 + 20 * codePoints.size());
            map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                    .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                    .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                    .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
            int number = 0;
            int left = codePoints.size();
            for (int c : codePoints) {
                if (number % MOST == 0) {
                    map.append(Math.min(MOST, left)).append(" beginbfchar\n");
                }
                number++;
                left--;
                map.append(String.format(Locale.ROOT, "<%04X> <", number));
                for (char unit : Character.toChars(c)) {
                    map.append(String.format(Locale.ROOT, "%04X", (int) unit));
                }
                map.append(">\n");
                if (number % MOST == 0 || left == 0) {
                    map.append("endbfchar\n");
                }
            }
            map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
            return map.toString().getBytes(StandardCharsets.US_ASCII);
        }
    }
}
