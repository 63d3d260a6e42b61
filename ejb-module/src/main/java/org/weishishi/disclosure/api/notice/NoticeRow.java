package org.weishishi.disclosure.api.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 公示行 · one notice as lists show it; no personal data.
 *
 * @param id its number
 * @param community name of the community
 * @param stage which of the three disclosures
 * @param title the title as printed
 * @param state where it stands
 * @param firstDay first day of the period that counts, null while it is not published
 * @param lastDay last day of the period that counts, null while it is not published
 * @param daysLeft days that still count after today, 0 once over and while it is not published
 * @param projects how many projects it makes public, those an objection took out among them
 * @param openObjections how many objections hold it
 */
public record NoticeRow(
        long id,
        String community,
        DisclosureStage stage,
        String title,
        NoticeState state,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int daysLeft,
        int projects,
        int openObjections) {}
