package org.weishishi.signature.application;

import java.time.OffsetDateTime;
import org.weishishi.organization.api.UnitView;
import org.weishishi.signature.api.SignatureView;

/** 机关签章 · organ signatures for PDF files: the CMS comes from here, where it goes is the file's business. */
public interface Seals {

    /** @return whether organs sign here */
    boolean configured();

    /**
     * @return detached CMS (PAdES-B, with a time stamp when an authority is configured) over the bytes, by the key of the organ;
     *     refusals {@code signature.error.NO_KEY}, {@code .UNAVAILABLE} and every {@link
     *     org.weishishi.signature.api.Verdict#error()}
     */
    byte[] seal(UnitView organ, byte[] content);

    /**
     * Checks a signature found in a file.
     *
     * @param claimed time written beside the signature, used where no time stamp is inside
     */
    SignatureView explain(byte[] cms, byte[] content, OffsetDateTime claimed);
}
