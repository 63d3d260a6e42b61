package org.weishishi.rule.api;

/**
 * 公示规则 · length of one of the three disclosures, what makes it longer, and who handles objections to it.
 *
 * @param days length, at least 1
 * @param workingDays whether these are working days
 * @param firstDayCounted whether the day of posting counts
 * @param endsOnWorkingDay whether a last day nobody works on moves to the next working day (民法典 art. 203)
 * @param interrupted what an interruption of the posting costs
 * @param corrected what a correction costs
 * @param objectionDays an objection that demands it makes the period longer by so many days, 0 when none does
 * @param acknowledgeDays whoever objects is told within so many working days that it arrived, at least 1
 * @param answerDays an objection is answered within so many working days, at least 1
 * @param handler level of the unit that handles objections: STREET, DISTRICT or CITY, never COMMUNITY, which is the body objected to
 */
public record DisclosureRule(
        int days,
        boolean workingDays,
        boolean firstDayCounted,
        boolean endsOnWorkingDay,
        Remedy interrupted,
        Remedy corrected,
        int objectionDays,
        int acknowledgeDays,
        int answerDays,
        String handler) {

    /** 补足方式. */
    public enum Remedy {
        /** 补足 · the days lost are added; a correction runs to the last day of the notice it corrects, for a day at least. */
        REST,
        /** 重新公示 · all days are counted again. */
        RESTART
    }

    /** Counted from the day after, without any extra: the shortest way to state one. */
    public DisclosureRule(int days, boolean workingDays, int answerDays, String handler) {
        this(days, workingDays, false, false, Remedy.REST, Remedy.RESTART, 0, 2, answerDays, handler);
    }
}
