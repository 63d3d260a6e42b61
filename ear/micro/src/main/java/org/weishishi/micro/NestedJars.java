package org.weishishi.micro;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 内嵌 jar · takes jars out of the runnable jar, for what must run before or without the server. */
final class NestedJars {

    private NestedJars() {}

    /** @return the runnable jar this class was loaded from */
    static Path self() throws IOException {
        try {
            return Path.of(NestedJars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** @return the files of the archive whose names pass, copied into the folder */
    static List<Path> extract(Path archive, Predicate<String> wanted, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    files.add(copy(zip, entry.getName(), folder));
                }
            }
        }
        return files;
    }

    private static Path copy(InputStream content, String name, Path folder) throws IOException {
        Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
        Files.copy(content, file);
        file.toFile().deleteOnExit();
        return file;
    }

    /** @return a temporary folder that goes when the process ends */
    static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("weishishi");
        folder.toFile().deleteOnExit();
        return folder;
    }
}
