package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.signature.domain.SigningOrder.Form;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.SigningKey;

/**
 * OpenSSL, which is not ours, agrees with our signatures. {@code openssl cms -verify} of OpenSSL 3 takes no option for the identity
 * of an SM2 signer and so refuses every CMS made by GM/T 0009 (identity {@code 1234567812345678}). There the four steps behind it are
 * asked one by one, as docs/signatures.md tells them: certificate, digest of the content, and the value over the signed attributes.
 */
class OpenSslTest {

    private static final byte[] CONTENT =
            "{\"decision\":\"APPROVE\",\"name\":\"王𬭎毅\"}".getBytes(StandardCharsets.UTF_8);
    private static final String IDENTITY = "distid:1234567812345678";

    @TempDir
    Path folder;

    @BeforeEach
    void content() throws Exception {
        write("content", CONTENT);
        write("changed", changed(CONTENT, 5));
    }

    @Test
    void aSignatureOfP256IsVerifiedAsAWhole() throws Exception {
        Office office = new Office("测试机构", false);
        keep(office, office.key("王𬭎毅"));
        assertThat(verified("content")).contains("CAdES Verification successful");
        assertThat(verified("changed")).contains("Verification failure");
    }

    private String verified(String content) throws Exception {
        return openssl(("cms -verify -cades -binary -inform DER -in cms -content " + content
                        + " -CAfile authority.pem -purpose any -out out")
                .split(" "));
    }

    @Test
    void aSignatureOfSm2IsVerifiedStepByStep() throws Exception {
        Office office = new Office("国密测试机构", true);
        byte[] cms = keep(office, office.key("李㛃"));
        assertThat(openssl("verify", "-vfyopt", IDENTITY, "-CAfile", "authority.pem", "signer.pem"))
                .contains("signer.pem: OK");
        SignerInformation signer =
                new CMSSignedData(cms).getSignerInfos().getSigners().iterator().next();
        byte[] said = ASN1OctetString.getInstance(signer.getSignedAttributes()
                        .get(CMSAttributes.messageDigest)
                        .getAttrValues()
                        .getObjectAt(0))
                .getOctets();
        assertThat(openssl("dgst", "-sm3", "-r", "content"))
                .startsWith(HexFormat.of().formatHex(said));
        assertThat(openssl("dgst", "-sm3", "-r", "changed"))
                .doesNotContain(HexFormat.of().formatHex(said));
        byte[] attributes = signer.getEncodedSignedAttributes();
        write("attributes", attributes);
        write("others", changed(attributes, attributes.length - 1));
        write("value", signer.getSignature());
        openssl("x509", "-in", "signer.pem", "-noout", "-pubkey", "-out", "key.pem");
        assertThat(value("attributes")).contains("Verified OK");
        assertThat(value("others")).contains("Verification failure");
    }

    private String value(String attributes) throws Exception {
        return openssl("dgst", "-sm3", "-verify", "key.pem", "-sigopt", IDENTITY, "-signature", "value", attributes);
    }

    private byte[] keep(Office office, SigningKey key) throws Exception {
        byte[] cms = CmsWriter.write(CONTENT, key, Form.RECORD);
        write("cms", cms);
        write("authority.pem", pem(office.own().getEncoded()));
        write("signer.pem", pem(key.chain().get(0).getEncoded()));
        return cms;
    }

    private static byte[] pem(byte[] certificate) {
        return ("-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] changed(byte[] bytes, int place) {
        byte[] other = Arrays.copyOf(bytes, bytes.length);
        other[place] ^= 1;
        return other;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private String openssl(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("openssl 3").isTrue();
        return said;
    }
}
