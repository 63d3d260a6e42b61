package org.weishishi.disclosure.infrastructure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.weishishi.disclosure.domain.publication.PublicationFolder;
import org.weishishi.shared.Settings;

/** 公开文件夹 on the file system: a temporary file beside the place, then an atomic rename; equal bytes are not touched. */
@ApplicationScoped
public class FilePublicationFolder implements PublicationFolder {

    private final Settings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    FilePublicationFolder() {
        this(null);
    }

    @Inject
    public FilePublicationFolder(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int write(Map<String, byte[]> files) throws IOException {
        int written = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = place(file.getKey()).orElseThrow(() -> new IOException("leads out: " + file.getKey()));
            if (!same(place, file.getValue())) {
                Files.createDirectories(place.getParent());
                Path fresh = Files.createTempFile(place.getParent(), ".new", null);
                Files.write(fresh, file.getValue());
                fresh.toFile().setReadable(true, false);
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                written++;
            }
        }
        return written;
    }

    private static boolean same(Path place, byte[] bytes) throws IOException {
        return Files.isRegularFile(place)
                && Files.size(place) == bytes.length
                && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Optional<Path> place = place(path).filter(Files::isRegularFile);
        try {
            return place.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(place.get()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private Optional<Path> place(String path) {
        Path root = settings.publication().normalize();
        Path place = root.resolve(path).normalize();
        return place.startsWith(root) && !place.equals(root) ? Optional.of(place) : Optional.empty();
    }
}
