package org.weishishi.disclosure.api.objection;

import java.time.LocalDate;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记异议 · what somebody objected in writing.
 *
 * @param noticeId the notice
 * @param version the version the form showed
 * @param projectId the project objected to
 * @param from 提出人, 1 to 100 characters
 * @param receivedOn 收到日期, inside the period and not after today
 * @param text 异议内容, 1 to 1000 characters
 */
public record RaiseObjection(long noticeId, int version, long projectId, String from, LocalDate receivedOn, String text)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}
