package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.weishishi.organization.api.DemoAccount;
import org.weishishi.shared.Settings;

/** 演示账号文件 · {@code demo-accounts.txt} in the data folder, readable by its owner only: account, person, post, token. */
@ApplicationScoped
public class DemoAccountsFile {

    private final Settings settings;

    @Inject
    public DemoAccountsFile(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    DemoAccountsFile() {
        this(null);
    }

    /** Writes the file anew, whole or not at all; fields are separated by tabs. @return where it is */
    public Path write(List<DemoAccount> accounts) {
        StringBuilder text = new StringBuilder("# account\tperson\tunit\tpost\tkind\ttoken\n");
        text.append("# password: ").append(DemoAccount.PASSWORD).append('\n');
        for (DemoAccount one : accounts) {
            text.append(String.join(
                            "\t",
                            one.account(),
                            one.personName(),
                            one.post().unitName(),
                            one.post().postName(),
                            one.post().kind().name(),
                            one.token()))
                    .append('\n');
        }
        Path file = settings.data().resolve("demo-accounts.txt");
        try {
            Files.createDirectories(settings.data());
            Path fresh = settings.data().resolve("demo-accounts.txt.new");
            Files.deleteIfExists(fresh);
            create(fresh);
            Files.writeString(fresh, text, StandardOpenOption.WRITE);
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
