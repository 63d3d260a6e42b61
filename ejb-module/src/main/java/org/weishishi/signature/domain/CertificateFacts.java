package org.weishishi.signature.domain;

import java.time.OffsetDateTime;

/**
 * 证书要素 · what is read from a certificate.
 *
 * @param fingerprint SHA-256 of its bytes, hexadecimal
 * @param subject X.500 name of the holder
 * @param issuer X.500 name of the authority
 * @param serial serial number, hexadecimal
 * @param from first moment it is valid
 * @param until last moment it is valid
 * @param encoded the certificate, DER in base64
 */
public record CertificateFacts(
        String fingerprint,
        String subject,
        String issuer,
        String serial,
        OffsetDateTime from,
        OffsetDateTime until,
        String encoded) {}
