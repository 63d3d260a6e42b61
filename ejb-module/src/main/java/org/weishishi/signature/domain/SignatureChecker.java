package org.weishishi.signature.domain;

import java.time.OffsetDateTime;
import org.weishishi.signature.api.Verdict;

/** 验签 · structure, digest, value, certificate path, dates, revocation, key usage: in this order, the first that is wrong counts. */
public interface SignatureChecker {

    /**
     * @param cms detached CMS, DER
     * @param content what it should cover
     * @param at time of signing by our clock; a valid time stamp inside counts instead
     * @param captured evidence kept with the signature, used beside what the trust folder holds
     */
    Checked check(byte[] cms, byte[] content, OffsetDateTime at, Evidence captured);

    /** @return what a certificate says; {@code signature.error.noCertificate} when the bytes are none */
    CertificateFacts read(byte[] certificate);

    /** @return what a signature made with the certificate at that moment would come to */
    Verdict standing(byte[] certificate, OffsetDateTime at);
}
