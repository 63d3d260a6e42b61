package org.weishishi.project.api.screening;

import java.time.OffsetDateTime;

/**
 * 检查记录 · one check at a hand-over.
 *
 * @param handOver where
 * @param at when, business time
 * @param by who handed on: unit, post, name
 * @param rules edition of the rules, e.g. {@code luohu-2016@1}
 * @param hash SHA-256 of the declaration that was checked
 * @param blocks how many BLOCK held the project
 * @param warnings how many WARN were found
 */
public record CheckView(
        HandOver handOver, OffsetDateTime at, String by, String rules, String hash, int blocks, int warnings) {}
