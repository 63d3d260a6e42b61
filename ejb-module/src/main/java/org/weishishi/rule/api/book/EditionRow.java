package org.weishishi.rule.api.book;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版次 · one edition in a list.
 *
 * @param id its number
 * @param key 规则集
 * @param edition 版次
 * @param title 名称
 * @param areas names of the units it applies to, the code where there is no such unit
 * @param from first day in force
 * @param to last day it really applies, null when open
 * @param standing where it stands today
 * @param shipped 示例参数: came with the product
 * @param proposedBy 姓名
 * @param proposedAt when it was proposed
 */
public record EditionRow(
        long id,
        String key,
        int edition,
        String title,
        List<String> areas,
        LocalDate from,
        @Nullable LocalDate to,
        EditionStanding standing,
        boolean shipped,
        String proposedBy,
        OffsetDateTime proposedAt) {}
