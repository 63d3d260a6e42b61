package org.weishishi.signature.infrastructure.cms;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.Checked;

/** 时间戳 · RFC 3161: asks an authority over HTTP for a token over the signature value, and checks tokens. */
public final class TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeStamps() {}

    /** @return the CMS with a token of that authority added as an unsigned attribute */
    public static byte[] stamp(byte[] cms, URI authority) throws IOException, GeneralSecurityException {
        try {
            CMSSignedData data = new CMSSignedData(cms);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            TimeStampToken token = ask(authority, sha256(signer.getSignature()));
            Attribute attribute = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(token.toCMSSignedData().toASN1Structure()));
            SignerInformation stamped =
                    SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(attribute)));
            return CMSSignedData.replaceSigners(data, new SignerInformationStore(List.of(stamped)))
                    .getEncoded("DER");
        } catch (CMSException | TSPException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static TimeStampToken ask(URI authority, byte[] imprint) throws IOException, TSPException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request =
                generator.generate(NISTObjectIdentifiers.id_sha256, imprint, new BigInteger(64, RANDOM));
        TimeStampResponse answer = new TimeStampResponse(send(authority, request.getEncoded()));
        answer.validate(request);
        TimeStampToken token = answer.getTimeStampToken();
        if (token == null) {
            throw new IOException("no time stamp: " + answer.getStatusString());
        }
        return token;
    }

    private static byte[] send(URI authority, byte[] request) throws IOException {
        HttpRequest http = HttpRequest.newBuilder(authority)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(http, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("time-stamping authority answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** @return the token inside, null without one; {@link GeneralSecurityException} when it is wrong or not trusted */
    static Checked.@Nullable Stamp read(SignerInformation signer, Trust trust) throws GeneralSecurityException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute attribute =
                unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return null;
        }
        try {
            ASN1Encodable value = attribute.getAttrValues().getObjectAt(0);
            TimeStampToken token =
                    new TimeStampToken(new CMSSignedData(value.toASN1Primitive().getEncoded()));
            return checked(token, signer.getSignature(), trust);
        } catch (CMSException | TSPException | IOException | OperatorCreationException | RuntimeException e) {
            throw new GeneralSecurityException(e);
        }
    }

    @SuppressWarnings("JavaUtilDate")
    private static Checked.Stamp checked(TimeStampToken token, byte[] value, Trust trust)
            throws GeneralSecurityException, TSPException, OperatorCreationException {
        List<X509Certificate> inside = Certificates.of(token.getCertificates());
        X509Certificate authority = inside.stream()
                .filter(one -> token.getSID().match(holder(one)))
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no certificate of the authority"));
        token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(Algorithms.PROVIDER)
                .build(authority));
        if (!Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256(value))) {
            throw new GeneralSecurityException("time stamp over something else");
        }
        var at = token.getTimeStampInfo().getGenTime().toInstant();
        Verdict path = new PathCheck(trust, at).check(authority, inside).verdict();
        if (path != Verdict.VALID) {
            throw new GeneralSecurityException("authority of the time stamp: " + path);
        }
        return new Checked.Stamp(
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC), Certificates.name(authority.getSubjectX500Principal()));
    }

    private static org.bouncycastle.cert.X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new org.bouncycastle.cert.X509CertificateHolder(Certificates.encoded(certificate));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
