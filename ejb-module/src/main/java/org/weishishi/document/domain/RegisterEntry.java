package org.weishishi.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;

/**
 * 登记项 · the register's part of a document.
 *
 * @param kind kind of document
 * @param year year of the number
 * @param no number within issuer, kind and year
 * @param text the number as printed
 * @param title the title as printed
 * @param dated 成文日期
 * @param templateVersion version of the wording
 * @param code 核验码
 * @param verifyUrl address printed as a QR code, null when none is configured
 */
public record RegisterEntry(
        DocumentKind kind,
        int year,
        long no,
        String text,
        String title,
        LocalDate dated,
        int templateVersion,
        String code,
        @Nullable String verifyUrl) {}
