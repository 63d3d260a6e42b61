package org.weishishi.signature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.SigningOrder;
import org.weishishi.signature.domain.SigningOrder.Form;
import org.weishishi.signature.infrastructure.signer.HsmSigner;

/** The other process of {@link HsmSignerTest}: puts a key into the module, then signs with wrong and right PINs. */
final class HsmTrial {

    private static final byte[] CONTENT = "密码机签署㛃".getBytes(StandardCharsets.UTF_8);

    private HsmTrial() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        fill(file, args[1], args[2]);
        HsmSigner signer = new HsmSigner(file);
        KeyHolder leader = new KeyHolder(false, 7, "liantang.leader", "王𬭎毅", "莲塘街道");
        say(signer, leader, "000000");
        say(signer, leader, "135790");
        say(signer, leader, "000000");
        say(signer, new KeyHolder(false, 8, "luohu.officer", "李㛃", "罗湖区"), "135790");
    }

    private static void say(HsmSigner signer, KeyHolder holder, String pin) {
        try {
            byte[] cms = signer.sign(new SigningOrder(holder, CONTENT, Form.RECORD, pin));
            System.out.println("cms " + Base64.getEncoder().encodeToString(cms));
        } catch (BusinessException refusal) {
            System.out.println("refused " + refusal.code());
        }
    }

    private static void fill(Path file, String library, String slot) throws Exception {
        Path folder = java.util.Objects.requireNonNull(file.getParent());
        PrivateKey key = KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(folder.resolve("key.p8"))));
        Certificate certificate = java.security.cert.CertificateFactory.getInstance("X.509")
                .generateCertificate(Files.newInputStream(folder.resolve("certificate.der")));
        Provider module = Security.getProvider("SunPKCS11")
                .configure("--name=fill\nlibrary=" + library + "\nslot=" + slot
                        + "\nattributes(*,CKO_PRIVATE_KEY,*) = {\n CKA_SIGN = true\n CKA_TOKEN = true\n}");
        KeyStore store = KeyStore.getInstance("PKCS11", module);
        store.load(null, "135790".toCharArray());
        store.setKeyEntry("key", key, null, new Certificate[] {certificate});
        ((java.security.AuthProvider) module).logout();
    }
}
