package org.weishishi.document.api.issuing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;

/**
 * 发文 · one paper as lists show it.
 *
 * @param id its id
 * @param version for the stale-form check
 * @param kind 立项通知 or 备案通知
 * @param state where it is
 * @param title its title
 * @param organ name of the issuing unit
 * @param number 文号, null until drawn
 * @param draftedBy 姓名 of who wrote it
 * @param updatedAt business time of the last hand-over
 * @param demonstration 演示
 */
public record PaperView(
        long id,
        long version,
        DocumentKind kind,
        PaperState state,
        String title,
        String organ,
        @Nullable String number,
        String draftedBy,
        OffsetDateTime updatedAt,
        boolean demonstration) {}
