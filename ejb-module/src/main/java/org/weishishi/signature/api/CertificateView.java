package org.weishishi.signature.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 证书登记 · one line of the register.
 *
 * @param id its number
 * @param version for the stale-form check
 * @param organ whether it is of an organ, not of a person
 * @param holder 姓名 or 机构名称
 * @param subject X.500 name in the certificate
 * @param issuer X.500 name of the authority
 * @param serial serial number, hexadecimal
 * @param from first moment it is valid
 * @param until last moment it is valid
 * @param state where it stands
 * @param enteredBy name of who entered it
 * @param enteredAt when
 * @param releasedBy name of who released it, null before
 * @param releasedAt when, null before
 * @param demonstration of the demo authority: no legal effect
 */
public record CertificateView(
        long id,
        long version,
        boolean organ,
        String holder,
        String subject,
        String issuer,
        String serial,
        OffsetDateTime from,
        OffsetDateTime until,
        CertificateState state,
        String enteredBy,
        OffsetDateTime enteredAt,
        @Nullable String releasedBy,
        @Nullable OffsetDateTime releasedAt,
        boolean demonstration) {

    /** @return whether it waits for the second person */
    public boolean waiting() {
        return state == CertificateState.WAITING;
    }

    /** @return whether it can be taken back or ended */
    public boolean open() {
        return state == CertificateState.WAITING || state == CertificateState.IN_FORCE;
    }
}
