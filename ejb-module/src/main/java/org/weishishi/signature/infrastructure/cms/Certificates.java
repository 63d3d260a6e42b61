package org.weishishi.signature.infrastructure.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.signature.domain.CertificateFacts;

/** 证书读取 · certificates and lists of revoked ones from DER or PEM. The JDK reads them; BouncyCastle where a key is SM2. */
public final class Certificates {

    private Certificates() {}

    /** @return the certificate; {@link GeneralSecurityException} when it is none */
    public static X509Certificate certificate(byte[] bytes) throws GeneralSecurityException {
        return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(bytes));
    }

    /** @return all certificates of a PEM or DER file */
    public static List<X509Certificate> certificates(byte[] bytes) throws GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        for (Object one : factory().generateCertificates(new ByteArrayInputStream(bytes))) {
            found.add((X509Certificate) one);
        }
        return found;
    }

    /** @return the list of revoked certificates */
    public static X509CRL list(byte[] bytes) throws GeneralSecurityException {
        return (X509CRL) factory().generateCRL(new ByteArrayInputStream(bytes));
    }

    private static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509", Algorithms.PROVIDER);
    }

    /** @return those inside a CMS */
    static List<X509Certificate> of(Store<X509CertificateHolder> store) throws GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        for (X509CertificateHolder one : store.getMatches(null)) {
            try {
                found.add(certificate(one.getEncoded()));
            } catch (IOException unreadable) {
                throw new GeneralSecurityException(unreadable);
            }
        }
        return found;
    }

    /** @return what people read in it */
    @SuppressWarnings("JavaUtilDate")
    static CertificateFacts facts(X509Certificate certificate) {
        byte[] bytes = encoded(certificate);
        return new CertificateFacts(
                CanonicalJson.sha256(bytes),
                name(certificate.getSubjectX500Principal()),
                name(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16),
                OffsetDateTime.ofInstant(certificate.getNotBefore().toInstant(), ZoneOffset.UTC),
                OffsetDateTime.ofInstant(certificate.getNotAfter().toInstant(), ZoneOffset.UTC),
                Base64.getEncoder().encodeToString(bytes));
    }

    static String name(X500Principal principal) {
        return BCStyle.INSTANCE.toString(X500Name.getInstance(principal.getEncoded()));
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the first of them that issued the certificate and proves it with its key, null when none did */
    static @Nullable X509Certificate issuer(X509Certificate certificate, Collection<X509Certificate> among) {
        return among.stream()
                .filter(one -> one.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(one -> signed(certificate, one))
                .findFirst()
                .orElse(null);
    }

    private static boolean signed(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey(), Algorithms.PROVIDER);
            return true;
        } catch (GeneralSecurityException other) {
            return false;
        }
    }
}
