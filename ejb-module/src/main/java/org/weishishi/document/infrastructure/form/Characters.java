package org.weishishi.document.infrastructure.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.weishishi.document.domain.UnprintableException;

/**
 * 字符检查 · what may stand in a value: no control or format character but the line feed, no half of a surrogate pair. The 24
 * code points of the private use area that GB 18030-2022 gave places of their own are replaced by these; any other is refused,
 * because what it shows depends on the font of the machine it was typed on.
 */
final class Characters {

    /** 18 + 6 code points, old to new. */
    private static final Map<Integer, Integer> REVISED = new HashMap<>();

    static {
        int[] vertical = {0xFE10, 0xFE12, 0xFE11, 0xFE13, 0xFE14, 0xFE15, 0xFE16, 0xFE17, 0xFE18, 0xFE19};
        for (int i = 0; i < vertical.length; i++) {
            REVISED.put(0xE78D + i, vertical[i]);
        }
        int[] components = {0xE81E, 0xE826, 0xE82B, 0xE82C, 0xE832, 0xE843, 0xE854, 0xE864};
        for (int i = 0; i < components.length; i++) {
            REVISED.put(components[i], 0x9FB4 + i);
        }
        REVISED.put(0xE816, 0x20087);
        REVISED.put(0xE817, 0x20089);
        REVISED.put(0xE818, 0x200CC);
        REVISED.put(0xE831, 0x215D7);
        REVISED.put(0xE83B, 0x2298F);
        REVISED.put(0xE855, 0x241FE);
    }

    private Characters() {}

    /** @return the value as it is printed; {@link UnprintableException} naming field, position and code point */
    static String printable(String field, String raw) {
        if (raw.chars().allMatch(Characters::plain)) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int position = 0;
        for (int c : raw.replace("\r\n", "\n").codePoints().toArray()) {
            position++;
            out.appendCodePoint(printable(c, field, position));
        }
        return out.toString();
    }

    /** The common case, at a glance: ASCII that can be seen and the first 20,992 ideographs. */
    private static boolean plain(int c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3001 && c <= 0x3011);
    }

    private static int printable(int c, String field, int position) {
        if (c == '\n') {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE ->
                REVISED.containsKey(c) ? REVISED.get(c) : stop("privateUse", c, field, position);
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> stop("control", c, field, position);
            default -> c;
        };
    }

    private static int stop(String key, int c, String field, int position) {
        throw new UnprintableException(
                Words.text(key, field, Integer.toString(position), String.format(Locale.ROOT, "U+%04X", c)));
    }
}
