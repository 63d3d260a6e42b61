package org.weishishi.signature;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.weishishi.signature.infrastructure.cms.Issuing;
import org.weishishi.signature.infrastructure.cms.SigningKey;
import org.weishishi.signature.infrastructure.cms.Trust;

/** An authority for tests: issues keys and revokes them. */
public final class Office implements Trust.Source {

    /** One moment for all tests of a run: certificates must be valid when the tests run. */
    @SuppressWarnings("TimeInStaticInitializer")
    public static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static final Duration DAY = Duration.ofDays(1);

    private final KeyPair keys;
    private final X500Name name;
    private final boolean sm;
    private final X509Certificate own;
    private final List<X509Certificate> revoked = new ArrayList<>();

    public Office(String name, boolean sm) throws GeneralSecurityException {
        this.sm = sm;
        this.keys = Issuing.newKeys(sm);
        this.name = new X500Name("C=CN,O=" + name + ",CN=" + name);
        this.own = issuing()
                .certificate(
                        keys.getPublic(),
                        this.name,
                        Issuing.Purpose.AUTHORITY,
                        NOW.minus(DAY.multipliedBy(100)),
                        NOW.plus(DAY.multipliedBy(3000)));
    }

    private Issuing issuing() {
        return new Issuing(keys, name);
    }

    public SigningKey key(String holder) throws GeneralSecurityException {
        return key(holder, Issuing.Purpose.SIGNING, NOW.minus(DAY), NOW.plus(DAY.multipliedBy(300)));
    }

    public SigningKey key(String holder, Issuing.Purpose purpose, Instant from, Instant until)
            throws GeneralSecurityException {
        KeyPair pair = Issuing.newKeys(sm);
        X509Certificate certificate =
                issuing().certificate(pair.getPublic(), new X500Name("C=CN,O=莲塘社区,CN=" + holder), purpose, from, until);
        return new SigningKey(pair.getPrivate(), List.of(certificate, own), null);
    }

    public void revoke(SigningKey key) {
        revoked.add(key.chain().get(0));
    }

    public X509Certificate own() {
        return own;
    }

    public X509CRL list(Instant revokedAt) throws GeneralSecurityException {
        return issuing().list(revoked, revokedAt, NOW.minus(DAY), NOW.plus(DAY.multipliedBy(3000)));
    }

    @Override
    public Trust trust() {
        try {
            return new Trust(List.of(own), List.of(), List.of(list(NOW.minusSeconds(60))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
