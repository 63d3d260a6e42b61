package org.weishishi.disclosure.api.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公示 · one notice as its page shows it; no personal data.
 *
 * @param id its number
 * @param version for the stale-form check
 * @param communityId the community
 * @param community its name
 * @param stage which of the three disclosures
 * @param kind original, correction or withdrawal
 * @param title the title as printed
 * @param state where it stands
 * @param code random code of its public address
 * @param span its period, null while it is not published
 * @param posting where it hangs and where objections go
 * @param projects what it makes public
 * @param openObjections how many objections hold it
 * @param reason why it was withdrawn or corrected, null otherwise
 * @param sentBack 退回意见, null when there is none
 */
public record NoticeView(
        long id,
        int version,
        long communityId,
        String community,
        DisclosureStage stage,
        NoticeKind kind,
        String title,
        NoticeState state,
        String code,
        @Nullable Span span,
        PostingWords posting,
        List<Line> projects,
        int openObjections,
        @Nullable String reason,
        @Nullable String sentBack) {

    /**
     * 公示期.
     *
     * @param publishedOn 发布日期
     * @param firstDay first day that counts
     * @param lastDay last day that counts
     * @param days length in days by rule
     * @param workingDays whether these are working days
     * @param daysLeft days that still count after today, 0 once over
     */
    public record Span(
            LocalDate publishedOn,
            LocalDate firstDay,
            LocalDate lastDay,
            int days,
            boolean workingDays,
            int daysLeft) {}

    /**
     * 公示项目.
     *
     * @param projectId the project
     * @param code 项目编号
     * @param name 项目名称
     * @param struck whether an objection took it out
     */
    public record Line(long projectId, String code, String name, boolean struck) {}
}
