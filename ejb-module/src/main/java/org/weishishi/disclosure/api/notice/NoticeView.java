package org.weishishi.disclosure.api.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公示 · one notice as lists and its page show it; no personal data.
 *
 * @param id its number
 * @param version for the stale-form check
 * @param communityId the community
 * @param community its name
 * @param title the title as printed
 * @param state where it stands
 * @param span its period
 * @param posting where it hangs and where objections go
 * @param projects what it makes public
 * @param openObjections how many objections wait for an answer
 * @param reason 撤回原因, null unless withdrawn
 */
public record NoticeView(
        long id,
        int version,
        long communityId,
        String community,
        String title,
        NoticeState state,
        Span span,
        Posting posting,
        List<Line> projects,
        int openObjections,
        @Nullable String reason) {

    /**
     * 公示期.
     *
     * @param publishedOn 发布日期, does not count
     * @param firstDay first day that counts
     * @param lastDay last day that counts
     * @param days length in days
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
     * 公示方式.
     *
     * @param carrier where it hangs
     * @param address where objections go
     * @param phone number of the office
     * @param contact office or post
     */
    public record Posting(String carrier, String address, String phone, String contact) {}

    /**
     * 公示项目.
     *
     * @param projectId the project
     * @param code 项目编号
     * @param name 项目名称
     * @param struck whether an objection to it was upheld
     */
    public record Line(long projectId, String code, String name, boolean struck) {}
}
