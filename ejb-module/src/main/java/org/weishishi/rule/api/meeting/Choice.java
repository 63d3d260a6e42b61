package org.weishishi.rule.api.meeting;

import org.weishishi.shared.BusinessException;

/**
 * 票选 · choose n of m.
 *
 * @param atLeast how many items a valid ballot names at least, 0 or more
 * @param atMost how many at most, 1 or more
 * @param places how many items are chosen at most, 1 or more
 */
public record Choice(int atLeast, int atMost, int places) {

    /** Refuses numbers nobody can fill in ({@code rule.error.choice}). */
    public Choice {
        if (atLeast < 0 || atMost < 1 || atLeast > atMost || places < 1) {
            throw BusinessException.refused("rule.error.choice", atLeast, atMost, places);
        }
    }
}
