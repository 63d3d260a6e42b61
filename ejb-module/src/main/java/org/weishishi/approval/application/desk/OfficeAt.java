package org.weishishi.approval.application.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.organization.api.Holder;

/**
 * 签署时刻 · the office as it stands, at the time a signed record names.
 *
 * @param office everything else
 * @param now the time
 */
record OfficeAt(Office office, OffsetDateTime now) implements Office {

    @Override
    public Seating seating(ApprovalStep step, Chair chair) {
        return office.seating(step, chair);
    }

    @Override
    public boolean holds(Holder holder) {
        return office.holds(holder);
    }

    @Override
    public LocalDate due(LocalDate from, int workingDays) {
        return office.due(from, workingDays);
    }

    @Override
    public int late(LocalDate due) {
        return office.late(due);
    }
}
