package org.weishishi.deliberation.domain.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 经手 · who did something, and when.
 *
 * @param at business time
 * @param by 经手人 as printed
 * @param person number of the person, null for the program
 */
public record Note(OffsetDateTime at, String by, @Nullable Long person) {}
