package org.weishishi.document.domain.attachment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.shared.BusinessException;

/** 文件名规则 · a name without path, without what cannot be seen or turns the reading direction, at most 120 characters, with one honest ending. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Set<String> RUNS = Set.of(
            "exe", "com", "scr", "bat", "cmd", "pif", "msi", "jar", "js", "jse", "vbs", "vbe", "wsf", "ps1", "hta",
            "lnk", "reg", "sh", "apk", "app", "dll", "html", "htm", "svg", "xhtml", "php", "jsp", "docm", "xlsm",
            "dotm", "xltm", "zip", "rar", "7z", "iso");

    private FileName() {}

    /**
     * @return the cleaned name; refusals {@code document.error.fileName} for a hidden second ending, {@code document.error.fileEnding} for an
     *     ending of another kind than the content
     */
    static String clean(String given, FileKind kind) {
        String name = visible(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip();
        if (!ending.isEmpty() && !kind.extensions().contains(ending)) {
            throw BusinessException.refused(
                    "document.error.fileEnding", name, ending, kind.extensions().get(0));
        }
        List<String> parts = Arrays.asList(stem.toLowerCase(Locale.ROOT).split("\\.", -1));
        if (parts.stream().skip(1).map(String::strip).anyMatch(RUNS::contains)) {
            throw BusinessException.refused("document.error.fileName", name);
        }
        String last = kind.extensions().get(0);
        return shortened(stem.replaceAll("^[.\\s]+|[.\\s]+$", ""), LONGEST - last.length() - 1, last) + "." + last;
    }

    private static String shortened(String stem, int most, String ifEmpty) {
        if (stem.isEmpty()) {
            return ifEmpty;
        }
        int length = stem.codePointCount(0, stem.length());
        return length <= most ? stem : stem.substring(0, stem.offsetByCodePoints(0, most));
    }

    /** Characters a file system or a header cannot take become an underscore, invisible ones go. */
    private static String visible(String given) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(given, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> {}
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {}
                default -> kept.appendCodePoint("<>:\"|?*;%".indexOf(c) >= 0 ? '_' : c);
            }
        });
        return kept.toString().strip();
    }
}
