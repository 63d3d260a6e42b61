package org.weishishi.signature.domain;

import org.weishishi.shared.Secret;

/**
 * 签名要求.
 *
 * @param holder whose key
 * @param content what the signature covers
 * @param form shape of the CMS
 * @param pin opens the key of a person; empty for an organ, whose PIN the server keeps
 */
@SuppressWarnings("ArrayRecordComponent")
public record SigningOrder(
        KeyHolder holder, byte[] content, Form form, @Secret String pin) {

    /** What the CMS is for. */
    public enum Form {
        /** 签署记录 · with the signing time inside (CAdES). */
        RECORD,
        /** PDF 签章 · without it, the time stands in the PDF (PAdES). */
        PDF
    }

    /** The PIN stays out of logs. */
    @Override
    public String toString() {
        return "SigningOrder[" + holder + ", " + form + "]";
    }
}
