package org.weishishi.project.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.project.Cast;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.proposal.KnownBatches;
import org.weishishi.project.domain.proposal.ProposalBatches.Batch;
import org.weishishi.shared.BusinessException;

/** 已知批次 · each day of a community is asked for once, also where there is no batch; what is refused stays refused. */
class KnownBatchesTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final LocalDate NONE = LocalDate.of(2016, 7, 1);
    private static final LocalDate LATE = LocalDate.of(2016, 12, 1);

    private final List<LocalDate> asked = new ArrayList<>();
    private final KnownBatches known = new KnownBatches((where, day) -> {
        asked.add(day);
        if (day.equals(LATE)) {
            throw BusinessException.refused("project.error.lateRefused", "2016");
        }
        return day.equals(NONE) ? null : new Batch(day.getMonthValue() + 10L * where.communityId(), LATE);
    });

    @Test
    void eachDayOfACommunityIsAskedForOnce() {
        Locality liantang = new Locality(Cast.LIANTANG);
        Batch batch = new Batch(FIRST.getMonthValue() + 10L * Cast.LIANTANG.id(), LATE);
        assertThat(known.batchOf(liantang, FIRST)).isEqualTo(batch);
        assertThat(known.batchOf(liantang, NONE)).isNull();
        assertThat(known.batchOf(liantang, FIRST)).isEqualTo(batch);
        assertThat(asked).containsExactly(FIRST, NONE);
    }

    @Test
    void aLateDayIsRefusedEachTime() {
        Locality liantang = new Locality(Cast.LIANTANG);
        refused("project.error.lateRefused", () -> known.batchOf(liantang, LATE));
        refused("project.error.lateRefused", () -> known.batchOf(liantang, LATE));
        assertThat(asked).containsExactly(LATE);
    }
}
