package org.weishishi.disclosure.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Settings;

/** 公开文件缓存 · pages kept in memory, plain and packed, looked after once a second; large files are read each time. */
@ApplicationScoped
public class PublicFiles {

    private static final long LOOK_AGAIN = 1_000_000_000L;
    private static final int LARGE = 512 * 1024;
    private static final int MOST = 2_000;
    private static final Map<String, String> TYPES = types();

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final @Nullable Settings settings;

    /** What the pages are made of, and what may be attached. */
    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>(Map.of(
                "html", "text/html;charset=UTF-8",
                "js", "text/javascript;charset=UTF-8",
                "css", "text/css;charset=UTF-8",
                "xml", "application/atom+xml;charset=UTF-8",
                "json", "application/json;charset=UTF-8",
                "csv", "text/csv;charset=UTF-8",
                "p7s", "application/pkcs7-signature"));
        for (FileKind kind : FileKind.values()) {
            kind.extensions().forEach(extension -> types.put(extension, kind.mediaType()));
        }
        return Map.copyOf(types);
    }

    /** For the CDI proxy. */
    PublicFiles() {
        this.settings = null;
    }

    @Inject
    PublicFiles(Settings settings) {
        this.settings = settings;
    }

    /**
     * 文件.
     *
     * @param bytes its bytes
     * @param packed the same with gzip, null when that is not worth it
     * @param tag changes with its bytes
     * @param type media type
     * @param changed when it was written, milliseconds
     * @param looked when somebody looked last, nanoseconds of the machine
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(byte[] bytes, byte @Nullable [] packed, String tag, String type, long changed, long looked) {

        Kept seen(long now) {
            return new Kept(bytes, packed, tag, type, changed, now);
        }
    }

    /** @return the file of that path, empty when there is none or its kind is not served */
    Optional<Kept> find(String path) throws IOException {
        long now = System.nanoTime();
        Kept known = kept.get(path);
        if (known != null && now - known.looked() < LOOK_AGAIN) {
            return Optional.of(known);
        }
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        Path place = place(path);
        if (type == null || place == null || !Files.isRegularFile(place)) {
            kept.remove(path);
            return Optional.empty();
        }
        return Optional.of(keep(path, place, type, known, now));
    }

    private Kept keep(String path, Path place, String type, @Nullable Kept known, long now) throws IOException {
        BasicFileAttributes there = Files.readAttributes(place, BasicFileAttributes.class);
        long changed = there.lastModifiedTime().toMillis();
        Kept read = known != null && known.changed() == changed && known.bytes().length == there.size()
                ? known.seen(now)
                : read(place, type, changed, now);
        if (read.bytes().length <= LARGE && (kept.size() < MOST || known != null)) {
            kept.put(path, read);
        }
        return read;
    }

    private @Nullable Path place(String path) {
        if (settings == null || path.indexOf('\0') >= 0 || path.contains("..")) {
            return null;
        }
        Path root = settings.publication().normalize();
        Path place = root.resolve(path).normalize();
        return place.startsWith(root) ? place : null;
    }

    private static Kept read(Path place, String type, long changed, long now) throws IOException {
        byte[] bytes = Files.readAllBytes(place);
        String tag = '"' + CanonicalJson.sha256(bytes).substring(0, 20) + '"';
        boolean text = type.contains("charset");
        return new Kept(bytes, text && bytes.length <= LARGE ? packed(bytes) : null, tag, type, changed, now);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
