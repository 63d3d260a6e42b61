package org.weishishi.document.infrastructure.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.weishishi.document.api.FontSlot;

/** 字体文件 · the directory of the office's own fonts, and the fonts inside the application. */
public final class FontFiles {

    private static final String SHIPPED = "/org/weishishi/fonts/";

    private final Path folder;

    /** @param folder of the office's own fonts; need not exist */
    public FontFiles(Path folder) {
        this.folder = folder;
    }

    String folder() {
        return folder.toAbsolutePath().toString();
    }

    /** @return names of the own files of a slot, in order */
    List<String> own(FontSlot slot) {
        return list(name -> belongs(name, slot));
    }

    /** @return names of what lies in the directory for no slot */
    List<String> unused() {
        return list(name -> Stream.of(FontSlot.values()).noneMatch(slot -> belongs(name, slot)));
    }

    private List<String> list(Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(String file, FontSlot slot) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.startsWith(slot.name().toLowerCase(Locale.ROOT)) && name.endsWith(".ttf");
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
