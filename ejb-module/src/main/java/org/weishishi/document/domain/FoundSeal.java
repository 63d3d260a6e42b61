package org.weishishi.document.domain;

import java.time.OffsetDateTime;

/**
 * 文件中的签名 · one signature as it stands in a file.
 *
 * @param cms the CMS, DER
 * @param content the bytes it covers
 * @param claimed time written beside it
 * @param whole whether nothing but further signatures came after it and it covers everything before
 */
@SuppressWarnings("ArrayRecordComponent")
public record FoundSeal(byte[] cms, byte[] content, OffsetDateTime claimed, boolean whole) {}
