package org.weishishi.document.domain;

import org.weishishi.document.api.DocumentKind;

/** 登记号 · gapless numbers by issuer, kind and year: the counter stays locked until the transaction ends. */
public interface RegisterCounters {

    /** @return the next number, starting at 1; given back when the transaction rolls back */
    long next(long issuerId, DocumentKind kind, int year);
}
