package org.weishishi.disclosure.api.resident;

import java.time.OffsetDateTime;
import org.weishishi.disclosure.api.objection.ObjectionChannel;

/**
 * 居民提交 · what a resident sent, as it came.
 *
 * @param kind what it is
 * @param notice public code of the notice
 * @param project 项目编号 the objection is about, empty for the whole notice
 * @param text 内容, up to 2000 characters of an objection, 500 of a comment
 * @param name 姓名, empty for 匿名
 * @param contact 联系方式, empty for none
 * @param score 1 to 5 of satisfaction, 0 for an objection
 * @param at when it was sent
 * @param channel our own page or the website
 * @param externalId number the website gave it, empty for our own page
 */
public record Submission(
        SubmissionKind kind,
        String notice,
        String project,
        String text,
        String name,
        String contact,
        int score,
        OffsetDateTime at,
        ObjectionChannel channel,
        String externalId) {

    /** Says what it is, not what stands in it or by whom: this goes into logs. */
    @Override
    public String toString() {
        return "Submission[" + kind + ", " + notice + ", " + at + "]";
    }
}
