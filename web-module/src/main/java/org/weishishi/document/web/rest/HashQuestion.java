package org.weishishi.document.web.rest;

import org.jspecify.annotations.Nullable;

/**
 * 文件摘要 · asks whether a file is one of ours, without sending it.
 *
 * @param sha256 of all its bytes, 64 hexadecimal digits
 */
public record HashQuestion(@Nullable String sha256) {}
