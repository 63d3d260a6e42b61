package org.weishishi.project.domain.filing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.weishishi.shared.BusinessClock;

/**
 * 经办 · who acts on a filing and when.
 *
 * @param who as printed: unit, post, name
 * @param at business time
 */
public record Doer(String who, OffsetDateTime at) {

    /** @return the day it is */
    public LocalDate today() {
        return at.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }
}
