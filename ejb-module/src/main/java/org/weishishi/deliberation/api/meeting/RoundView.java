package org.weishishi.deliberation.api.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.simulation.SimulatedRound;

/**
 * 一轮表决 · the valid one of an item and every earlier one.
 *
 * @param id its number
 * @param content the figures
 * @param at business time
 * @param by who entered it
 * @param paper whether it came on paper
 * @param pending whether it waits for a second person
 * @param confirmedBy who confirmed it or sent it back, null when nobody
 * @param rejected why it was sent back, null when it was not
 * @param valid whether it is the one that counts now
 */
public record RoundView(
        long id,
        SimulatedRound content,
        OffsetDateTime at,
        String by,
        boolean paper,
        boolean pending,
        @Nullable String confirmedBy,
        @Nullable String rejected,
        boolean valid) {}
