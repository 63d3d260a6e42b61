package org.weishishi.signature.infrastructure.cms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.CertificateFacts;
import org.weishishi.signature.domain.Checked;
import org.weishishi.signature.domain.Evidence;
import org.weishishi.signature.domain.SignatureChecker;

/** CMS 验签 by BouncyCastle and the JDK's path rules. */
@ApplicationScoped
public class CmsReader implements SignatureChecker {

    private final Iterable<Trust.Source> sources;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    CmsReader() {
        this.sources = null;
    }

    @Inject
    CmsReader(@Any Instance<Trust.Source> sources) {
        this.sources = sources;
    }

    /** @param sources what is trusted */
    public CmsReader(List<Trust.Source> sources) {
        this.sources = sources;
    }

    @Override
    public CertificateFacts read(byte[] certificate) {
        return Certificates.facts(certificate(certificate));
    }

    @Override
    public Verdict standing(byte[] certificate, OffsetDateTime at) {
        try {
            return new PathCheck(trust(Evidence.NONE), at.toInstant())
                    .check(certificate(certificate), List.of())
                    .verdict();
        } catch (GeneralSecurityException unreadable) {
            throw refused(unreadable);
        }
    }

    private static X509Certificate certificate(byte[] bytes) {
        try {
            X509Certificate found = Certificates.certificate(bytes);
            if (found != null) {
                return found;
            }
        } catch (GeneralSecurityException | RuntimeException none) {
            throw refused(none);
        }
        throw BusinessException.refused("signature.error.noCertificate");
    }

    private static BusinessException refused(Exception cause) {
        BusinessException refusal = BusinessException.refused("signature.error.noCertificate");
        refusal.initCause(cause);
        return refusal;
    }

    @Override
    public Checked check(byte[] cms, byte[] content, OffsetDateTime at, Evidence captured) {
        try {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), new ByteArrayInputStream(cms));
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1 || !data.isDetachedSignature()) {
                return Checked.broken();
            }
            SignerInformation signer = signers.iterator().next();
            List<X509Certificate> inside = new ArrayList<>(Certificates.of(data.getCertificates()));
            inside.addAll(certificates(captured));
            X509Certificate certificate = signerOf(signer, inside);
            return certificate == null ? Checked.broken() : checked(signer, certificate, inside, content, at, captured);
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException unreadable) {
            return Checked.broken();
        }
    }

    private Checked checked(
            SignerInformation signer,
            X509Certificate certificate,
            List<X509Certificate> inside,
            byte[] content,
            OffsetDateTime at,
            Evidence captured)
            throws GeneralSecurityException {
        String algorithm = Algorithms.name(
                signer.getDigestAlgorithmID(),
                new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        new org.bouncycastle.asn1.ASN1ObjectIdentifier(signer.getEncryptionAlgOID())));
        Checked found = new Checked(Verdict.VALID, Certificates.facts(certificate), algorithm, null, Evidence.NONE);
        Verdict value = value(signer, certificate, content);
        if (value != Verdict.VALID) {
            return found.as(value);
        }
        Trust trust = trust(captured);
        Checked.Stamp stamp = TimeStamps.read(signer, trust);
        Instant when = (stamp == null ? at : stamp.at()).toInstant();
        PathCheck.Outcome path = new PathCheck(trust, when).check(certificate, inside);
        return new Checked(path.verdict(), Certificates.facts(certificate), algorithm, stamp, path.evidence());
    }

    private static Verdict value(SignerInformation signer, X509Certificate certificate, byte[] content)
            throws GeneralSecurityException {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute digest = signed == null ? null : signed.get(CMSAttributes.messageDigest);
        String name = Algorithms.digest(signer.getDigestAlgorithmID());
        if (signed == null || digest == null || name.isEmpty() || !namesCertificate(signed, certificate)) {
            return Verdict.BROKEN_CMS;
        }
        byte[] said = ASN1OctetString.getInstance(digest.getAttrValues().getObjectAt(0))
                .getOctets();
        if (!Arrays.equals(
                said, MessageDigest.getInstance(name, Algorithms.PROVIDER).digest(content))) {
            return Verdict.DIGEST_DIFFERS;
        }
        try {
            boolean right = signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Algorithms.PROVIDER)
                    .build(certificate.getPublicKey()));
            return right ? Verdict.VALID : Verdict.VALUE_WRONG;
        } catch (CMSException | OperatorCreationException wrong) {
            return Verdict.VALUE_WRONG;
        }
    }

    /** The signed attributes must name the very certificate, or another one with the same key could be put in its place. */
    private static boolean namesCertificate(AttributeTable signed, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute attribute = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        ESSCertIDv2 id = SigningCertificateV2.getInstance(
                        attribute.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        String name = Algorithms.digest(id.getHashAlgorithm());
        return !name.isEmpty()
                && Arrays.equals(
                        id.getCertHashObject().getOctets(),
                        MessageDigest.getInstance(name, Algorithms.PROVIDER).digest(certificate.getEncoded()));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable X509Certificate signerOf(SignerInformation signer, List<X509Certificate> inside)
            throws IOException {
        for (X509Certificate one : inside) {
            if (signer.getSID().match(new org.bouncycastle.cert.X509CertificateHolder(Certificates.encoded(one)))) {
                return one;
            }
        }
        return null;
    }

    private Trust trust(Evidence captured) throws GeneralSecurityException {
        List<X509CRL> lists = new ArrayList<>();
        for (String one : captured.lists()) {
            lists.add(Certificates.list(Base64.getDecoder().decode(one)));
        }
        Trust all = new Trust(List.of(), certificates(captured), lists);
        for (Trust.Source source : sources) {
            all = all.and(source.trust());
        }
        return all;
    }

    private static List<X509Certificate> certificates(Evidence captured) throws GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        for (String one : captured.chain()) {
            found.add(Certificates.certificate(Base64.getDecoder().decode(one)));
        }
        return found;
    }
}
