package org.weishishi.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fonts of the product as files, for programs that read fonts only from there; gone at the end. */
final class ShippedFonts {

    /** Name of the family in the rivals' style sheets → file. */
    private static final Map<String, String> FACES = Map.of(
            "body", "NotoSerifSC-400.ttf",
            "title", "NotoSerifSC-900.ttf",
            "heading", "NotoSansSC-500.ttf",
            "kai", "LXGWWenKai-500.ttf");

    private final Path folder;

    ShippedFonts() throws IOException {
        folder = Files.createTempDirectory("weishishi-bench-fonts");
        folder.toFile().deleteOnExit();
        for (String file : FACES.values()) {
            try (InputStream in = ShippedFonts.class.getResourceAsStream("/org/weishishi/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("no font " + file);
                }
                Files.copy(in, folder.resolve(file));
                folder.resolve(file).toFile().deleteOnExit();
            }
        }
    }

    /** @return family → file, of the families a resolution needs */
    Map<String, File> needed() {
        Map<String, File> files = new LinkedHashMap<>();
        for (String family : List.of("body", "title", "heading", "kai")) {
            files.put(family, folder.resolve(String.valueOf(FACES.get(family))).toFile());
        }
        return files;
    }

    File kai() {
        return folder.resolve(String.valueOf(FACES.get("kai"))).toFile();
    }
}
