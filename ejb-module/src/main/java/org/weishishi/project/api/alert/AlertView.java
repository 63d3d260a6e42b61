package org.weishishi.project.api.alert;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.screening.ComparedProject;
import org.weishishi.shared.Money;

/**
 * 预警 · one group of projects.
 *
 * @param id its number
 * @param version of what is shown, to be sent back when it is dismissed
 * @param kind SPLIT or NEAR_CAP
 * @param state OPEN or DISMISSED
 * @param communityName the community
 * @param kindName 项目类别 as projects call it
 * @param cap 单个项目限额 they are measured with
 * @param sum what the projects that still run or are approved amount to together
 * @param first day the first was drafted
 * @param last day the last was drafted
 * @param projects the projects, by day
 * @param reason why it was dismissed last, null when it never was
 * @param dismissedBy who dismissed it last, empty when nobody did
 * @param dismissedAt when
 */
public record AlertView(
        long id,
        long version,
        AlertKind kind,
        AlertState state,
        String communityName,
        String kindName,
        Money cap,
        Money sum,
        LocalDate first,
        LocalDate last,
        List<ComparedProject> projects,
        @Nullable String reason,
        String dismissedBy,
        @Nullable OffsetDateTime dismissedAt) {

    /** Copies the list. */
    public AlertView {
        projects = List.copyOf(projects);
    }
}
