package org.weishishi.signature.api;

import org.weishishi.shared.Secret;

/**
 * 交来签名 · the second step.
 *
 * @param prepared number given by the first step
 * @param pin opens the key where the server asks a module or a service; never stored, never logged
 * @param cms the detached CMS, base64, where the signer's own computer made it
 */
public record BringSignature(long prepared, @Secret String pin, String cms) {

    /** The PIN stays out of logs. */
    @Override
    public String toString() {
        return "BringSignature[" + prepared + "]";
    }
}
