package org.weishishi.signature.infrastructure.cms;

import java.security.Provider;
import java.security.PublicKey;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** 算法 · which algorithms sign and which digests are accepted. The provider is our own object, not one of the server. */
public final class Algorithms {

    /** BouncyCastle, used by name nowhere. */
    public static final Provider PROVIDER = new BouncyCastleProvider();

    /** SM2 with SM3 (GB/T 32918, GB/T 32905). */
    public static final String SM = "SM3withSM2";

    private static final Map<String, String> DIGESTS = Map.of(
            NISTObjectIdentifiers.id_sha256.getId(), "SHA-256",
            NISTObjectIdentifiers.id_sha384.getId(), "SHA-384",
            NISTObjectIdentifiers.id_sha512.getId(), "SHA-512",
            GMObjectIdentifiers.sm3.getId(), "SM3");

    private Algorithms() {}

    /** @return the algorithm a key of that kind signs with */
    static String signing(PublicKey publicKey) {
        if (isSm2(publicKey)) {
            return SM;
        }
        return publicKey.getAlgorithm().toUpperCase(Locale.ROOT).startsWith("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /** @return whether the public key lies on the curve of SM2 */
    static boolean isSm2(PublicKey key) {
        return GMObjectIdentifiers.sm2p256v1.equals(SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getAlgorithm()
                .getParameters());
    }

    /** @return the name of an accepted digest, empty for any other (SHA-1, MD5) */
    static String digest(AlgorithmIdentifier digest) {
        return DIGESTS.getOrDefault(digest.getAlgorithm().getId(), "");
    }

    /** @return a name for people, e.g. SHA256withRSA */
    static String name(AlgorithmIdentifier digest, AlgorithmIdentifier encryption) {
        return GMObjectIdentifiers.sm2sign_with_sm3.equals(encryption.getAlgorithm())
                ? SM
                : new DefaultCMSSignatureAlgorithmNameGenerator().getSignatureName(digest, encryption);
    }
}
