package org.weishishi.disclosure.api.objection;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 答复异议 · the street's answer.
 *
 * @param noticeId the notice
 * @param version the version the form showed
 * @param number 异议序号 in the notice
 * @param outcome rejected or upheld
 * @param answer 答复, 1 to 1000 characters
 */
public record SettleObjection(long noticeId, int version, int number, ObjectionOutcome outcome, String answer)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}
