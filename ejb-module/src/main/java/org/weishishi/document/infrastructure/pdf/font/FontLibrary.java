package org.weishishi.document.infrastructure.pdf.font;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.domain.FontReport;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.Face;
import org.weishishi.document.infrastructure.layout.Faces;
import org.weishishi.shared.Settings;

/**
 * 字库 · the office's own fonts ({@code WEISHISHI_DATA/fonts/<slot>*.ttf}) before the shipped ones, in the order slot → body →
 * rare. Each file is parsed once per process, when a document first needs it, and shared; a file that cannot be read stops the
 * document, because another face in its place would change an official page without a word.
 */
@ApplicationScoped
public class FontLibrary implements Faces, FontReport {

    private static final Map<FontSlot, String> SHIPPED = Map.of(
            FontSlot.BODY, "NotoSerifSC-400.ttf",
            FontSlot.TITLE, "NotoSerifSC-900.ttf",
            FontSlot.HEADING, "NotoSansSC-500.ttf",
            FontSlot.KAI, "LXGWWenKai-500.ttf",
            FontSlot.SONG, "NotoSerifSC-400.ttf");

    private final FontFiles files;
    private final Map<String, LoadedFace> loaded = new ConcurrentHashMap<>();
    private final Map<FontSlot, List<String>> own = new ConcurrentHashMap<>();

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FontLibrary() {
        this.files = null;
    }

    @Inject
    FontLibrary(Settings settings) {
        this(new FontFiles(settings.data().resolve("fonts")));
    }

    /** @param files where the font files are */
    public FontLibrary(FontFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Face> face(FontSlot slot, int codePoint) {
        for (FaceFile file : chain(slot)) {
            LoadedFace face = load(file);
            if (face.has(codePoint)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /** Own, shipped, then the body's and the rare ones: a rare file is parsed only when nothing before it has the character. */
    private List<FaceFile> chain(FontSlot slot) {
        List<FaceFile> chain = new ArrayList<>(own(slot, false));
        shipped(slot, false, chain);
        if (slot != FontSlot.BODY) {
            chain.addAll(own(FontSlot.BODY, true));
            shipped(FontSlot.BODY, true, chain);
        }
        if (slot != FontSlot.RARE) {
            chain.addAll(own(FontSlot.RARE, true));
        }
        return chain;
    }

    private List<FaceFile> own(FontSlot slot, boolean standIn) {
        return own.computeIfAbsent(slot, files::own).stream()
                .map(name -> new FaceFile(name, true, standIn, null))
                .toList();
    }

    private static void shipped(FontSlot slot, boolean standIn, List<FaceFile> chain) {
        String name = SHIPPED.get(slot);
        if (name != null
                && chain.stream().noneMatch(file -> !file.own() && file.name().equals(name))) {
            chain.add(new FaceFile(name, false, standIn, null));
        }
    }

    private LoadedFace load(FaceFile file) {
        String key = (file.own() ? "own/" : "shipped/") + file.name();
        LoadedFace face = loaded.get(key);
        return face != null ? face : loaded.computeIfAbsent(key, absent -> read(file));
    }

    private LoadedFace read(FaceFile file) {
        try {
            return file.own() ? files.readOwn(file.name()) : files.readShipped(file.name());
        } catch (IOException | RuntimeException damaged) {
            UnprintableException stop = new UnprintableException(
                    Words.text(file.own() ? "fontDamaged" : "fontMissing", file.name(), damaged.toString()));
            stop.initCause(damaged);
            throw stop;
        }
    }

    @Override
    public List<FaceFile> files(FontSlot slot) {
        return chain(slot).stream()
                .map(file -> new FaceFile(file.name(), file.own(), file.standIn(), problem(file)))
                .toList();
    }

    private @Nullable String problem(FaceFile file) {
        try {
            load(file);
            return null;
        } catch (UnprintableException damaged) {
            return String.valueOf(damaged.getCause());
        }
    }

    @Override
    public BitSet covered(FaceFile file) {
        BitSet covered = new BitSet();
        if (file.problem() == null) {
            load(file).cover(covered);
        }
        return covered;
    }

    @Override
    public String folder() {
        return files.folder();
    }

    @Override
    public List<String> unused() {
        return files.unused();
    }
}
