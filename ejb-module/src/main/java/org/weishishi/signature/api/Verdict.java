package org.weishishi.signature.api;

/** 验签结论 · what checking a signature came to; everything but {@link #VALID} refuses it. Display text: {@code signature.Verdict.NAME}. */
public enum Verdict {
    /** 有效. */
    VALID,
    /** 签名数据损坏 · not a CMS, or not one signer. */
    BROKEN_CMS,
    /** 签的不是这份内容 · the digest inside is another one. */
    DIGEST_DIFFERS,
    /** 签名值不符 · the key of the certificate did not make this value. */
    VALUE_WRONG,
    /** 证书签发机构不受信任 · no path to a configured trust anchor. */
    UNTRUSTED_ISSUER,
    /** 证书已过期 at the time of signing. */
    EXPIRED,
    /** 证书尚未生效 at the time of signing. */
    NOT_YET_VALID,
    /** 证书已吊销 at the time of signing. */
    REVOKED,
    /** 吊销状态未知 · no list of revoked certificates covers the time of signing. */
    REVOCATION_UNKNOWN,
    /** 证书用途不允许签名 · neither digitalSignature nor nonRepudiation, or a path the rules of X.509 refuse. */
    KEY_USAGE,
    /** 证书未登记 · nobody registered it for a person. */
    NOT_REGISTERED,
    /** 证书属于他人 · registered for another person, or outside the dates of the registration. */
    OTHER_HOLDER;

    /** @return the bundle key of the refusal: {@code signature.error.NAME} */
    public String error() {
        return "signature.error." + name();
    }
}
