package org.weishishi.signature.api;

/**
 * 录入证书.
 *
 * @param organ whether for an organ
 * @param holder sign-in name of the person, or 统计用区划代码 of the unit
 * @param file the certificate, DER or PEM
 */
@SuppressWarnings("ArrayRecordComponent")
public record EnterCertificate(boolean organ, String holder, byte[] file) {}
