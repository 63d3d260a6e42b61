package org.weishishi.project.domain.publicity;

import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.CheckRule;

/**
 * 提醒规则 · who is reminded of a red row, and when; from the numbers of check R9 of the rules in force.
 *
 * @param clerkAfter working days a row is red before the community's clerk is reminded ({@code remindDays}), 0 for the same day
 * @param streetAfter working days before the street's officer is reminded too ({@code streetDays})
 * @param again working days between two reminders of the same person about the same row ({@code againDays}), at least 1
 */
public record ReminderRule(int clerkAfter, int streetAfter, int again) {

    private static final int CLERK = 1;
    private static final int STREET = 5;
    private static final int AGAIN = 5;

    /** @return the rule of a profile; what it leaves out is 1, 5 and 5 working days */
    public static ReminderRule of(@Nullable CheckRule check) {
        return check == null
                ? new ReminderRule(CLERK, STREET, AGAIN)
                : new ReminderRule(
                        check.number("remindDays", CLERK),
                        check.number("streetDays", STREET),
                        Math.max(1, check.number("againDays", AGAIN)));
    }

    /** @return working days a row is red before that one is reminded the first time */
    public int after(Reminded who) {
        return who == Reminded.CLERK ? clerkAfter : streetAfter;
    }
}
