package org.weishishi.document.domain;

import org.weishishi.document.api.DocumentKind;

/** 公文格式 · the official wording of each kind, by version. */
public interface DocumentForms {

    /** @return the version new documents are made with */
    int currentVersion(DocumentKind kind);

    /** @return the register number in its prescribed form, e.g. 莲塘社区决议〔2016〕第1号 */
    String number(DocumentKind kind, String issuer, int year, long no);
}
