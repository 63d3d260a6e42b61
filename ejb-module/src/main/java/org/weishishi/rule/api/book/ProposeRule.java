package org.weishishi.rule.api.book;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 提出规则变更.
 *
 * @param base 版次 it was made from; 0 for a new profile
 * @param revises number of the open proposal it takes the place of, null for a new one
 * @param version version of that proposal as seen
 * @param content the whole profile; its 版次 is given by the program
 * @param reason 变更事由
 * @param correction why an earlier edition was wrong, null or blank when it is no correction
 */
public record ProposeRule(
        int base,
        @Nullable Long revises,
        long version,
        JsonObject content,
        String reason,
        @Nullable String correction) {}
