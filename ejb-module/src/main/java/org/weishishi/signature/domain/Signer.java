package org.weishishi.signature.domain;

import org.weishishi.signature.api.SignerKind;

/**
 * 签名器 · makes a detached CMS with the key of a holder. Refusals: {@code signature.error.PIN_WRONG}, {@code .NO_KEY}, {@code
 * .UNAVAILABLE}; nothing is changed then and the act can be tried again.
 */
public interface Signer {

    /** @return which way this is */
    SignerKind kind();

    /** @return the CMS, DER */
    byte[] sign(SigningOrder order);
}
