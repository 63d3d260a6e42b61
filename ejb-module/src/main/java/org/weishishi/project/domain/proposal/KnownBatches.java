package org.weishishi.project.domain.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.domain.Locality;
import org.weishishi.shared.BusinessException;

/** 已知批次 · answers of batches within one transaction: each day of a community is asked for once, refused or not. */
public final class KnownBatches implements ProposalBatches {

    private final ProposalBatches batches;
    private final Map<Asked, Answer> known = new HashMap<>();

    /** @param batches who answers the first time */
    public KnownBatches(ProposalBatches batches) {
        this.batches = batches;
    }

    private record Asked(long community, LocalDate day) {}

    /** A batch, none, or why it is refused. */
    private record Answer(@Nullable Batch batch, @Nullable BusinessException refused) {}

    @Override
    public @Nullable Batch batchOf(Locality where, LocalDate day) {
        Answer answer = known.computeIfAbsent(new Asked(where.communityId(), day), asked -> ask(where, day));
        if (answer.refused() != null) {
            throw answer.refused();
        }
        return answer.batch();
    }

    private Answer ask(Locality where, LocalDate day) {
        try {
            return new Answer(batches.batchOf(where, day), null);
        } catch (BusinessException refused) {
            return new Answer(null, refused);
        }
    }
}
