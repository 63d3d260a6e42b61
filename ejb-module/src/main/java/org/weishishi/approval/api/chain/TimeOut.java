package org.weishishi.approval.api.chain;

/**
 * 超时处理 · what happens when nobody acts, in working days around the last day.
 *
 * @param remindBefore remind that many days before the last day; 0 on it
 * @param escalateAfter tell the superior that many days after it; 0 never
 * @param automatic what the program does in the end
 * @param automaticAfter that many days after the last day
 */
public record TimeOut(int remindBefore, int escalateAfter, Automatic automatic, int automaticAfter) {

    /** 超时自动. Display text: {@code approval.Automatic.NAME}. */
    public enum Automatic {
        /** 不自动 · it waits. */
        NONE,
        /** 超时自动通过. */
        APPROVE,
        /** 超时自动退回. */
        RETURN
    }

    /** Remind a day before, escalate a day after, wait. */
    public static final TimeOut USUAL = new TimeOut(1, 1, Automatic.NONE, 0);
}
