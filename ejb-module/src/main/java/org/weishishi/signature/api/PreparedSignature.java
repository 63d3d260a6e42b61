package org.weishishi.signature.api;

import java.time.OffsetDateTime;

/**
 * 待签 · what was shown to the signer and waits for the signature.
 *
 * @param id its number, brought back with the signature
 * @param digest SHA-256 of the content, hexadecimal
 * @param content the canonical text to sign, UTF-8; a batch names the digests of its records in order
 * @param at time inside the record: the time the act will carry
 * @param expires when it can no longer be completed, technical time
 * @param signer where the key is
 * @param address where the signer's program listens on the signer's computer; empty for the other ways
 */
public record PreparedSignature(
        long id,
        String digest,
        String content,
        OffsetDateTime at,
        OffsetDateTime expires,
        SignerKind signer,
        String address) {}
