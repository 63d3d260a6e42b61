package org.weishishi.document.infrastructure.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.layout.Face;
import org.weishishi.document.infrastructure.layout.Faces;
import org.weishishi.shared.Settings;

/**
 * 字库 · the office's own fonts ({@code WEISHISHI_DATA/fonts/<slot>*.ttf} and {@code rare*.ttf}) before the shipped ones, in
 * the order slot → body. Each file is parsed once per process, when a document first needs it.
 */
@ApplicationScoped
public class FontLibrary implements Faces {

    private static final String SHIPPED = "/org/weishishi/fonts/";
    private static final Map<FontSlot, String> FILES = Map.of(
            FontSlot.BODY, "NotoSerifSC-400.ttf",
            FontSlot.TITLE, "NotoSerifSC-900.ttf",
            FontSlot.HEADING, "NotoSansSC-500.ttf",
            FontSlot.KAI, "LXGWWenKai-500.ttf",
            FontSlot.SONG, "NotoSerifSC-400.ttf");

    private final Path folder;
    private final Map<String, LoadedFace> loaded = new HashMap<>();
    private final Map<String, List<LoadedFace>> dropIns = new HashMap<>();

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FontLibrary() {
        this.folder = null;
    }

    @Inject
    FontLibrary(Settings settings) {
        this(settings.data().resolve("fonts"));
    }

    /** @param folder where the office keeps its own fonts; need not exist */
    public FontLibrary(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized Optional<Face> face(FontSlot slot, int codePoint) {
        for (LoadedFace own : own(slot.name())) {
            if (own.has(codePoint)) {
                return Optional.of(own);
            }
        }
        LoadedFace first = shipped(slot);
        if (first.has(codePoint)) {
            return Optional.of(first);
        }
        LoadedFace body = shipped(FontSlot.BODY);
        if (body.has(codePoint)) {
            return Optional.of(body);
        }
        return own("RARE").stream()
                .filter(face -> face.has(codePoint))
                .map(Face.class::cast)
                .findFirst();
    }

    private LoadedFace shipped(FontSlot slot) {
        String file = FILES.get(slot);
        return loaded.computeIfAbsent(String.valueOf(file), FontLibrary::fromJar);
    }

    private List<LoadedFace> own(String slot) {
        return dropIns.computeIfAbsent(slot, this::fromFolder);
    }

    private static LoadedFace fromJar(String file) {
        try (InputStream in = FontLibrary.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new IllegalStateException("font " + file + " is not in the application: build ear/fonts again");
            }
            return new LoadedFace(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<LoadedFace> fromFolder(String slot) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String prefix = slot.toLowerCase(Locale.ROOT);
        List<LoadedFace> faces = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (name.startsWith(prefix) && name.endsWith(".ttf")) {
                    faces.add(new LoadedFace(new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faces;
    }
}
