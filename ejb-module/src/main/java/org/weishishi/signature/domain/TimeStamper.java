package org.weishishi.signature.domain;

/** 时间戳服务 · adds a time stamp of the configured authority; without one the signature stays as it is. */
public interface TimeStamper {

    /** @return the CMS with the stamp; {@code signature.error.STAMP} when the authority does not answer */
    byte[] stamp(byte[] cms);
}
