package org.weishishi.signature.api;

import java.time.OffsetDateTime;

/**
 * 证书要素 · what a certificate file says, shown before it is registered.
 *
 * @param subject X.500 name of the holder
 * @param issuer X.500 name of the authority
 * @param serial serial number, hexadecimal
 * @param fingerprint SHA-256 of the certificate, hexadecimal
 * @param from first moment it is valid
 * @param until last moment it is valid
 * @param standing what a signature with it would come to today
 * @param fit whether it can be registered
 */
public record CertificatePreview(
        String subject,
        String issuer,
        String serial,
        String fingerprint,
        OffsetDateTime from,
        OffsetDateTime until,
        Verdict standing,
        boolean fit) {}
