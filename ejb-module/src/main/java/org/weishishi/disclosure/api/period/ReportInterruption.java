package org.weishishi.disclosure.api.period;

import java.time.LocalDate;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 报告张贴中断 · the notice was not to be read from one day to another; the days lost are made up.
 *
 * @param noticeId the notice
 * @param version the version the form showed
 * @param from first day it could not be read, not before it was published
 * @param to last day it could not be read, not after today
 * @param words what happened, 1 to 500 characters
 */
public record ReportInterruption(long noticeId, int version, LocalDate from, LocalDate to, String words)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}
