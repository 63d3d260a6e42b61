package org.weishishi.signature.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 签名说明 · one signature as a reader gets it explained, checked again at the moment of asking.
 *
 * @param id its number
 * @param organ whether an organ signed (印章), not a person
 * @param name who signed: the person, or the organ
 * @param post 岗位, empty for an organ
 * @param unit 单位
 * @param certificateSubject X.500 name in the certificate
 * @param issuer X.500 name of the authority
 * @param serial serial number of the certificate, hexadecimal
 * @param algorithm e.g. SHA256withECDSA, SM3withSM2
 * @param digest SHA-256 of what was signed, hexadecimal
 * @param signedAt technical time of the server when it was accepted
 * @param stampedAt time of the time-stamping authority, null without one
 * @param authority X.500 name of the time-stamping authority, null without one
 * @param verdict what the check came to; text {@code signature.Verdict.NAME}
 * @param demonstration made with a demo certificate: no legal effect
 */
public record SignatureView(
        long id,
        boolean organ,
        String name,
        String post,
        String unit,
        String certificateSubject,
        String issuer,
        String serial,
        String algorithm,
        String digest,
        OffsetDateTime signedAt,
        @Nullable OffsetDateTime stampedAt,
        @Nullable String authority,
        Verdict verdict,
        boolean demonstration) {

    /** @return the same with another verdict */
    public SignatureView as(Verdict other) {
        return new SignatureView(
                id,
                organ,
                name,
                post,
                unit,
                certificateSubject,
                issuer,
                serial,
                algorithm,
                digest,
                signedAt,
                stampedAt,
                authority,
                other,
                demonstration);
    }
}
