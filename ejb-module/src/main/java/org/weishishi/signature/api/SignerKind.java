package org.weishishi.signature.api;

/** 签名方式 · where the keys are; chosen by {@code WEISHISHI_SIGNER}. Display text: {@code signature.SignerKind.NAME}. */
public enum SignerKind {
    /** 未启用 · decisions are recorded by sign-in only. */
    NONE,
    /** 签名人电脑上的签名程序 · USB key; the PIN never leaves that computer. */
    AGENT,
    /** 密码机 PKCS#11 · keys in a module at the server, opened by the signer's PIN. */
    PKCS11,
    /** 外部签名服务 · over HTTP. */
    SERVICE,
    /** 演示证书 · keys on the server's disk; exists in demo mode only. */
    DEMO;

    /** @return whether decisions must be signed */
    public boolean signs() {
        return this != NONE;
    }

    /** @return whether the signature is made away from the server and handed in */
    public boolean remote() {
        return this == AGENT;
    }
}
