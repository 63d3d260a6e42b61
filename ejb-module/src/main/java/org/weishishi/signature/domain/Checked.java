package org.weishishi.signature.domain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.signature.api.Verdict;

/**
 * 验签结果 · what cryptography says; whose the certificate is comes after.
 *
 * @param verdict the first thing that is wrong, or valid
 * @param certificate of the signer, null when the CMS could not be read
 * @param algorithm e.g. SHA256withECDSA
 * @param stamp time stamp inside, null without one
 * @param evidence what the check used
 */
public record Checked(
        Verdict verdict,
        @Nullable CertificateFacts certificate,
        String algorithm,
        @Nullable Stamp stamp,
        Evidence evidence) {

    /**
     * 时间戳.
     *
     * @param at time of the authority
     * @param authority its X.500 name
     */
    public record Stamp(OffsetDateTime at, String authority) {}

    /** @return the result for something that is no CMS */
    public static Checked broken() {
        return new Checked(Verdict.BROKEN_CMS, null, "", null, Evidence.NONE);
    }

    /** @return time of the stamp, null without one */
    public @Nullable OffsetDateTime stampedAt() {
        return stamp == null ? null : stamp.at();
    }

    /** @return name of the time-stamping authority, null without one */
    public @Nullable String authority() {
        return stamp == null ? null : stamp.authority();
    }

    /** @return the same with another verdict */
    public Checked as(Verdict other) {
        return new Checked(other, certificate, algorithm, stamp, evidence);
    }
}
