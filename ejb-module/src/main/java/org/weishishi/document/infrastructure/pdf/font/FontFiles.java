package org.weishishi.document.infrastructure.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 字体文件 · the directory of the office's own fonts, and the fonts inside the application. */
public final class FontFiles {

    private static final String SHIPPED = "/org/weishishi/fonts/";

    private final Path folder;

    /** @param folder of the office's own fonts; need not exist */
    public FontFiles(Path folder) {
        this.folder = folder;
    }

    /** @return names of the own files of a slot, in order */
    List<String> own(String slot) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> belongs(name.toLowerCase(Locale.ROOT), slot))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(String name, String slot) {
        return name.startsWith(slot) && name.endsWith(".ttf");
    }

    LoadedFace readOwn(String name) throws IOException {
        return parse(name, Files.readAllBytes(folder.resolve(name)));
    }

    LoadedFace readShipped(String name) throws IOException {
        try (InputStream in = FontFiles.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IOException("not in the application");
            }
            return parse(name, in.readAllBytes());
        }
    }

    private static LoadedFace parse(String name, byte[] bytes) throws IOException {
        return new LoadedFace(name, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    }
}
