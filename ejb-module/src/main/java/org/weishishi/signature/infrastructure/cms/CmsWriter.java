package org.weishishi.signature.infrastructure.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.weishishi.signature.domain.SigningOrder.Form;

/** CMS 生成 · detached, one signer, certificates inside, ESS signing-certificate-v2 signed along (CAdES-B, PAdES-B). */
public final class CmsWriter {

    private CmsWriter() {}

    /** @return the CMS over the content, DER */
    public static byte[] write(byte[] content, SigningKey key, Form form) throws GeneralSecurityException, IOException {
        try {
            return signed(content, key, form).getEncoded("DER");
        } catch (CMSException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static CMSSignedData signed(byte[] content, SigningKey key, Form form)
            throws GeneralSecurityException, CMSException, OperatorCreationException {
        X509Certificate certificate = key.chain().get(0);
        JcaSignerInfoGeneratorBuilder builder =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(Algorithms.PROVIDER)
                        .build());
        builder.setSignedAttributeGenerator(new Attributes(certificateId(certificate), form == Form.RECORD));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(builder.build(signer(key), certificate));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator.generate(new CMSProcessableByteArray(content), false);
    }

    private static ContentSigner signer(SigningKey key) throws OperatorCreationException {
        String algorithm = Algorithms.signing(key.chain().get(0).getPublicKey());
        return new JcaContentSignerBuilder(algorithm)
                .setProvider(key.provider() == null ? Algorithms.PROVIDER : key.provider())
                .build(key.key());
    }

    private static AttributeTable certificateId(X509Certificate certificate) throws GeneralSecurityException {
        boolean sm = Algorithms.isSm2(certificate.getPublicKey());
        byte[] hash = MessageDigest.getInstance(sm ? "SM3" : "SHA-256", Algorithms.PROVIDER)
                .digest(certificate.getEncoded());
        IssuerSerial serial = new IssuerSerial(
                new GeneralNames(new GeneralName(X500Name.getInstance(
                        certificate.getIssuerX500Principal().getEncoded()))),
                new ASN1Integer(certificate.getSerialNumber()));
        ESSCertIDv2 id = new ESSCertIDv2(sm ? new AlgorithmIdentifier(GMObjectIdentifiers.sm3) : null, hash, serial);
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {id}))));
        return new AttributeTable(attributes);
    }

    /** The time of signing is an attribute of records, and stands in the PDF otherwise. */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {

        private final boolean withTime;

        Attributes(AttributeTable given, boolean withTime) {
            super(given);
            this.withTime = withTime;
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        public AttributeTable getAttributes(Map parameters) {
            AttributeTable all = super.getAttributes(parameters);
            AttributeTable unprotected = all.remove(CMSAttributes.cmsAlgorithmProtect);
            return withTime ? unprotected : unprotected.remove(CMSAttributes.signingTime);
        }
    }
}
