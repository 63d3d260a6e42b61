package org.weishishi.signature.infrastructure.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Settings;
import org.weishishi.signature.application.SignatureText;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.infrastructure.cms.Issuing;
import org.weishishi.signature.infrastructure.cms.SigningKey;
import org.weishishi.signature.infrastructure.cms.Trust;

/**
 * 演示证书签发机构 · an authority whose name says 演示, with a PKCS#12 file for each demo account and organ in {@code
 * WEISHISHI_DATA/demo-ca}. Exists in demo mode only: outside it nothing is made, read or trusted.
 */
@ApplicationScoped
public class DemoAuthority implements Trust.Source {

    private static final Duration LIFE = Duration.ofDays(3650);
    private static final Duration EARLIER = Duration.ofDays(1);
    private static final String ALIAS = "key";

    private final Path folder;
    private final boolean demo;
    private final Clock clock;
    private volatile @Nullable Root root;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DemoAuthority() {
        this(null, false, null);
    }

    @Inject
    DemoAuthority(Settings settings, Clock clock) {
        this(settings.data().resolve("demo-ca"), settings.demo(), clock);
    }

    /** @param demo whether the product runs in demo mode */
    public DemoAuthority(Path folder, boolean demo, Clock clock) {
        this.folder = folder;
        this.demo = demo;
        this.clock = clock;
    }

    private record Root(SigningKey key, Trust trust) {}

    @Override
    public Trust trust() {
        if (!demo) {
            return Trust.NONE;
        }
        try {
            return root().trust();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the key of that holder, opened with the PIN; {@link IOException} with an {@code UnrecoverableKeyException} inside when it is wrong */
    SigningKey key(KeyHolder holder, String pin, String makeWith) throws GeneralSecurityException, IOException {
        Path file = file((holder.organ() ? "organ/" : "person/") + holder.label());
        if (!Files.exists(file)) {
            make(file, holder, makeWith);
        }
        return open(file, pin);
    }

    private void make(Path file, KeyHolder holder, String pin) throws GeneralSecurityException, IOException {
        SigningKey authority = root().key();
        KeyPair keys = Issuing.newKeys(false);
        X509Certificate certificate = issuing(authority)
                .certificate(keys.getPublic(), subject(holder), Issuing.Purpose.SIGNING, begin(), end(authority));
        keep(
                file,
                pin,
                keys.getPrivate(),
                List.of(certificate, authority.chain().get(0)));
    }

    private synchronized Root root() throws GeneralSecurityException, IOException {
        if (!demo) {
            throw new IllegalStateException("no demo authority outside demo mode");
        }
        Root known = root;
        if (known == null) {
            Path file = file("authority");
            if (!Files.exists(file)) {
                makeRoot(file);
            }
            SigningKey key = open(file, ALIAS);
            known = new Root(key, trust(key));
            root = known;
        }
        return known;
    }

    private void makeRoot(Path file) throws GeneralSecurityException, IOException {
        KeyPair keys = Issuing.newKeys(false);
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, SignatureText.of("signature.demo.organization"))
                .addRDN(BCStyle.CN, SignatureText.of("signature.demo.authority"))
                .build();
        X509Certificate own = new Issuing(keys, name)
                .certificate(
                        keys.getPublic(),
                        name,
                        Issuing.Purpose.AUTHORITY,
                        begin(),
                        clock.instant().plus(LIFE));
        keep(file, ALIAS, keys.getPrivate(), List.of(own));
    }

    @SuppressWarnings("JavaUtilDate")
    private static Trust trust(SigningKey key) throws GeneralSecurityException {
        X509Certificate own = key.chain().get(0);
        Instant from = own.getNotBefore().toInstant();
        return new Trust(
                List.of(own),
                List.of(),
                List.of(issuing(key)
                        .list(List.of(), from, from, own.getNotAfter().toInstant())));
    }

    private static Issuing issuing(SigningKey authority) {
        X509Certificate own = authority.chain().get(0);
        return new Issuing(
                new KeyPair(own.getPublicKey(), authority.key()),
                X500Name.getInstance(own.getSubjectX500Principal().getEncoded()));
    }

    private static X500Name subject(KeyHolder holder) {
        X500NameBuilder name =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, holder.unit());
        if (!holder.organ()) {
            name.addRDN(BCStyle.UID, holder.label());
        }
        return name.addRDN(BCStyle.CN, SignatureText.of("signature.demo.holder", holder.name()))
                .build();
    }

    private Instant begin() {
        return clock.instant().minus(EARLIER);
    }

    @SuppressWarnings("JavaUtilDate")
    private static Instant end(SigningKey authority) {
        return authority.chain().get(0).getNotAfter().toInstant();
    }

    private Path file(String name) {
        return folder.resolve(
                CanonicalJson.sha256(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .substring(0, 32) + ".p12");
    }

    private static SigningKey open(Path file, String pin) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, pin.toCharArray());
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate one : store.getCertificateChain(ALIAS)) {
            chain.add((X509Certificate) one);
        }
        return new SigningKey((PrivateKey) store.getKey(ALIAS, pin.toCharArray()), chain, null);
    }

    /** Whole or not at all; the first of two who make the same file wins. */
    private void keep(Path file, String pin, PrivateKey key, List<X509Certificate> chain)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, key, pin.toCharArray(), chain.toArray(Certificate[]::new));
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "new", ".tmp");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, pin.toCharArray());
        }
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            Files.deleteIfExists(fresh);
            return;
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException noLinks) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.deleteIfExists(fresh);
    }
}
