package org.weishishi.disclosure.api.objection;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记异议 · what came in by letter, phone or visit.
 *
 * @param noticeId the notice
 * @param projectId the project objected to, null for the whole notice
 * @param channel how it came
 * @param body whose doing is objected to
 * @param receivedAt when it came, from publishing to the last second of the last day, not after now
 * @param text 异议内容, 1 to 2000 characters
 * @param name 姓名, up to 100 characters, empty for 匿名
 * @param contact 联系方式, up to 100 characters
 */
public record RaiseObjection(
        long noticeId,
        @Nullable Long projectId,
        ObjectionChannel channel,
        ObjectedBody body,
        OffsetDateTime receivedAt,
        String text,
        String name,
        String contact)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }

    /** Says what is objected to, not by whom: this goes into logs. */
    @Override
    public String toString() {
        return "RaiseObjection[" + noticeId + ", " + channel + ", " + receivedAt + "]";
    }
}
