package org.weishishi.signature.infrastructure.cms;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 签名密钥.
 *
 * @param key the key, or a handle on it in a module
 * @param chain its certificate first, then those of the authorities
 * @param provider of the module, null for a key in memory
 */
public record SigningKey(
        PrivateKey key,
        List<X509Certificate> chain,
        @Nullable Provider provider) {}
