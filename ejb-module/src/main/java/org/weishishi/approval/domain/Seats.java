package org.weishishi.approval.domain;

import java.time.LocalDate;
import java.util.List;
import org.weishishi.organization.api.Holder;

/** 环节落实 · who decides a step, as things stand when it starts. */
public interface Seats {

    /** @return unit, holders and deadline of the step */
    Seat of(ApprovalChain.Step step);

    /**
     * 落实结果.
     *
     * @param unitId the deciding unit
     * @param unitName its name
     * @param holders who holds the post there today, possibly nobody
     * @param due last day to decide
     */
    record Seat(long unitId, String unitName, List<Holder> holders, LocalDate due) {}
}
