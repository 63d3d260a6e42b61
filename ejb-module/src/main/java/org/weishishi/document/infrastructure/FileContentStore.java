package org.weishishi.document.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Settings;

/**
 * 内容库（文件） · {@code WEISHISHI_DATA/content/ab/<sha256>}: temporary file, fsync, atomic rename, fsync of the folder. A crash
 * leaves the whole file or none; what is left over of a temporary file goes with the sweep.
 */
@ApplicationScoped
public class FileContentStore implements ContentStore {

    private final Path root;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FileContentStore() {
        this.root = null;
        this.clock = null;
    }

    @Inject
    FileContentStore(Settings settings, Clock clock) {
        this(settings.data().resolve("content"), clock);
    }

    FileContentStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    @Override
    public String put(byte[] bytes) throws IOException {
        String sha256 = CanonicalJson.sha256(bytes);
        Path folder = folder(sha256);
        Path file = folder.resolve(sha256);
        if (intact(file, sha256)) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return sha256;
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, sha256 + ".", ".tmp");
        try {
            write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(folder);
        return sha256;
    }

    private static boolean intact(Path file, String sha256) throws IOException {
        return Files.exists(file)
                && CanonicalJson.sha256(Files.readAllBytes(file)).equals(sha256);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public byte[] read(String sha256) throws IOException {
        byte[] bytes = Files.readAllBytes(path(sha256));
        if (!CanonicalJson.sha256(bytes).equals(sha256)) {
            throw new IOException("content " + sha256 + " is damaged: restore this file from the backup");
        }
        return bytes;
    }

    @Override
    public int sweep(Instant before, Predicate<String> named) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        int removed = 0;
        for (Path file : files) {
            if (old(file, before) && !named.test(name(file)) && Files.deleteIfExists(file)) {
                removed++;
            }
        }
        return removed;
    }

    private static boolean old(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Path path(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }
}
