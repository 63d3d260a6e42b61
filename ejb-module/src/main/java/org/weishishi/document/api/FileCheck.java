package org.weishishi.document.api;

import org.jspecify.annotations.Nullable;

/**
 * 文件核验 · the verdict on a file that somebody brought.
 *
 * @param verdict what it is
 * @param sha256 of the file brought
 * @param size its bytes
 * @param document the document it is, or claims to be; null for FOREIGN
 */
public record FileCheck(
        FileVerdict verdict,
        String sha256,
        long size,
        @Nullable VerificationView document) {}
