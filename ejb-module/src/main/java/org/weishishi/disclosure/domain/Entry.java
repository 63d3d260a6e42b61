package org.weishishi.disclosure.domain;

import java.time.OffsetDateTime;

/**
 * 经手 · who did it, and when.
 *
 * @param who unit, post, name
 * @param at business time
 */
public record Entry(String who, OffsetDateTime at) {}
