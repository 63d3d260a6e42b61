package org.weishishi.signature.infrastructure.cms;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** 签发 · what an authority does: keys, certificates, lists of revoked ones. Only the demo authority and tests issue. */
@SuppressWarnings("JavaUtilDate")
public final class Issuing {

    /** What the certificate is for. */
    public enum Purpose {
        /** An authority. */
        AUTHORITY,
        /** Signing. */
        SIGNING,
        /** Encryption only. */
        ENCRYPTION,
        /** Time stamps. */
        TIME_STAMPS
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyPair keys;
    private final X500Name name;

    /** The authority with those keys and that name. */
    public Issuing(KeyPair keys, X500Name name) {
        this.keys = keys;
        this.name = name;
    }

    /** @return a new key pair: P-256, or SM2 */
    public static KeyPair newKeys(boolean sm) throws GeneralSecurityException {
        KeyPairGenerator generator =
                sm ? KeyPairGenerator.getInstance("EC", Algorithms.PROVIDER) : KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(sm ? "sm2p256v1" : "secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    /** @return a certificate of this authority; over its own key when {@code AUTHORITY} and the same name */
    public X509Certificate certificate(PublicKey key, X500Name subject, Purpose purpose, Instant from, Instant until)
            throws GeneralSecurityException {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name, new BigInteger(120, RANDOM), Date.from(from), Date.from(until), subject, key);
            extend(builder, key, purpose);
            return Certificates.certificate(builder.build(signer()).getEncoded());
        } catch (IOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private void extend(X509v3CertificateBuilder builder, PublicKey key, Purpose purpose)
            throws GeneralSecurityException, IOException {
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        boolean authority = purpose == Purpose.AUTHORITY;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage(purpose)));
        if (purpose == Purpose.TIME_STAMPS) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }

    private static int usage(Purpose purpose) {
        return switch (purpose) {
            case AUTHORITY -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
            case ENCRYPTION -> KeyUsage.keyEncipherment;
            case SIGNING, TIME_STAMPS -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        };
    }

    /** @return the list of revoked certificates, valid between the two moments */
    public X509CRL list(List<X509Certificate> revoked, Instant revokedAt, Instant from, Instant until)
            throws GeneralSecurityException {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(from));
            builder.setNextUpdate(Date.from(until));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
            revoked.forEach(
                    one -> builder.addCRLEntry(one.getSerialNumber(), Date.from(revokedAt), CRLReason.keyCompromise));
            return Certificates.list(builder.build(signer()).getEncoded());
        } catch (IOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder(Algorithms.signing(keys.getPublic()))
                .setProvider(Algorithms.PROVIDER)
                .build(keys.getPrivate());
    }
}
