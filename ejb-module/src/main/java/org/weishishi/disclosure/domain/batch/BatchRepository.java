package org.weishishi.disclosure.domain.batch;

import java.util.List;
import java.util.Optional;

/** 成批公示库. */
public interface BatchRepository {

    /** Keeps a new batch with its lines. */
    void add(NoticeBatch batch);

    /** @return the batch as it stands */
    Optional<NoticeBatch> find(long id);

    /** @return the batch of that unit, its row locked; {@code disclosure.error.noBatch} when there is none */
    NoticeBatch lock(long id, long unitId);

    /** @return the latest batches of the unit, newest first */
    List<NoticeBatch> latest(long unitId, int limit);

    /** @return the line, its row locked until the transaction ends */
    Optional<BatchLine> lock(long lineId);

    /** @return meetings that wait in any batch */
    List<Long> meetingsWaiting();
}
