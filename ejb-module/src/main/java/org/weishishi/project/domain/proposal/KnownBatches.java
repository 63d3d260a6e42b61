package org.weishishi.project.domain.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.domain.Locality;

/** 已知批次 · answers of batches within one transaction: each day of a community is asked for once. */
public final class KnownBatches implements ProposalBatches {

    private final ProposalBatches batches;
    private final Map<Asked, Optional<Batch>> known = new HashMap<>();

    /** @param batches who answers the first time */
    public KnownBatches(ProposalBatches batches) {
        this.batches = batches;
    }

    private record Asked(long community, LocalDate day) {}

    @Override
    public @Nullable Batch batchOf(Locality where, LocalDate day) {
        return known.computeIfAbsent(
                        new Asked(where.communityId(), day), asked -> Optional.ofNullable(batches.batchOf(where, day)))
                .orElse(null);
    }
}
