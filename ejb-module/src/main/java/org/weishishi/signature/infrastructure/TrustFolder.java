package org.weishishi.signature.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.weishishi.shared.Settings;
import org.weishishi.signature.infrastructure.cms.Certificates;
import org.weishishi.signature.infrastructure.cms.Trust;

/**
 * 信任目录 · {@code WEISHISHI_DATA/trust}: {@code *.pem *.cer *.crt} hold authorities (self-signed ones are anchors, others stand
 * between), {@code *.crl} lists of revoked certificates. Read anew when a file changes, so that a job can renew the lists.
 */
@ApplicationScoped
public class TrustFolder implements Trust.Source {

    private static final System.Logger LOG = System.getLogger(TrustFolder.class.getName());

    private final Path folder;
    private volatile Held held = new Held("", Trust.NONE);

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TrustFolder() {
        this.folder = null;
    }

    @Inject
    TrustFolder(Settings settings) {
        this(settings.data().resolve("trust"));
    }

    /** @param folder may be missing: then nothing is trusted */
    public TrustFolder(Path folder) {
        this.folder = folder;
    }

    private record Held(String listing, Trust trust) {}

    @Override
    public Trust trust() {
        if (!Files.isDirectory(folder)) {
            return Trust.NONE;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            String listing = listing(files);
            if (!listing.equals(held.listing())) {
                held = new Held(listing, read(files));
            }
            return held.trust();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String listing(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(file.getFileName())
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis())
                    .append('\n');
        }
        return text.toString();
    }

    private static Trust read(List<Path> files) throws IOException {
        List<X509Certificate> anchors = new ArrayList<>();
        List<X509Certificate> between = new ArrayList<>();
        List<X509CRL> lists = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            try {
                if (name.endsWith(".crl")) {
                    lists.add(Certificates.list(Files.readAllBytes(file)));
                } else if (name.matches(".*\\.(pem|cer|crt)")) {
                    for (X509Certificate one : Certificates.certificates(Files.readAllBytes(file))) {
                        boolean own = one.getSubjectX500Principal().equals(one.getIssuerX500Principal());
                        (own ? anchors : between).add(one);
                    }
                }
            } catch (GeneralSecurityException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "not read, so not trusted: " + file, unreadable);
            }
        }
        return new Trust(List.copyOf(anchors), List.copyOf(between), List.copyOf(lists));
    }
}
