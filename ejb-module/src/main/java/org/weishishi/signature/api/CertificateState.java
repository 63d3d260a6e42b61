package org.weishishi.signature.api;

/** 证书登记状态. Display text: {@code signature.CertificateState.NAME}. */
public enum CertificateState {
    /** 待复核 · entered, nothing signed with it counts yet. */
    WAITING,
    /** 在用 · what the holder signs with it counts. */
    IN_FORCE,
    /** 已过期 · by the certificate itself. */
    EXPIRED,
    /** 已停用 · by this house. */
    WITHDRAWN
}
