package org.weishishi.rule.domain.book;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ReleaseState;

/**
 * 版次行 · an edition as lists need it, without its content.
 *
 * @param id its number
 * @param key 规则集
 * @param edition 版次
 * @param title 名称
 * @param areas its areas, separated by blanks
 * @param from first day in force
 * @param to last day it states itself, null when open
 * @param state 双人复核状态
 * @param shipped came with the product
 * @param proposedBy 姓名
 * @param proposedAt when it was proposed
 */
public record EditionLine(
        long id,
        String key,
        int edition,
        String title,
        String areas,
        LocalDate from,
        @Nullable LocalDate to,
        ReleaseState state,
        boolean shipped,
        String proposedBy,
        OffsetDateTime proposedAt) {}
