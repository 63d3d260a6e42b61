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

    private final Instant now;

    public Office(String name, boolean sm) throws GeneralSecurityException {
        this(name, sm, NOW);
    }

    public Office(String name, boolean sm, Instant now) throws GeneralSecurityException {
        this.sm = sm;
        this.now = now;
        this.keys = Issuing.newKeys(sm);
        this.name = new X500Name("C=CN,O=" + name + ",CN=" + name);
        this.own = issuing()
                .certificate(
                        keys.getPublic(),
                        this.name,
                        Issuing.Purpose.AUTHORITY,
                        now.minus(DAY.multipliedBy(100)),
                        now.plus(DAY.multipliedBy(3000)));
    }

    private Issuing issuing() {
        return new Issuing(keys, name);
    }

    public SigningKey key(String holder) throws GeneralSecurityException {
        return key(holder, Issuing.Purpose.SIGNING, now.minus(DAY), now.plus(DAY.multipliedBy(300)));
    }

    public SigningKey key(String holder, Issuing.Purpose purpose, Instant from, Instant until)
            throws GeneralSecurityException {
        return key(holder, Issuing.newKeys(sm), purpose, from, until);
    }

    public SigningKey key(String holder, KeyPair pair, Issuing.Purpose purpose, Instant from, Instant until)
            throws GeneralSecurityException {
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
        return issuing().list(revoked, revokedAt, now.minus(DAY), now.plus(DAY.multipliedBy(3000)));
    }

    @Override
    public Trust trust() {
        try {
            return new Trust(List.of(own), List.of(), List.of(list(now.minusSeconds(60))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
