package org.weishishi.project.domain.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.domain.Locality;

/** 提议归批 · into which batch a proposal is taken. */
@FunctionalInterface
public interface ProposalBatches {

    /**
     * @param where the community
     * @param day the day the proposal was received
     * @return the batch; null where there is none, and where it comes late and the street decides on its project. Refuses
     *     {@code project.error.lateRefused} what the batch takes in no more
     */
    @Nullable
    Batch batchOf(Locality where, LocalDate day);

    /**
     * 所归批次.
     *
     * @param id its number
     * @param until last day of its collection
     */
    record Batch(long id, LocalDate until) {}
}
