package org.weishishi.approval.domain.reading;

import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.track.ReadingRow;

/** 抄送与传阅库. */
public interface ReadingRepository {

    /** Keeps a new one. */
    void add(Reading reading);

    /** @return the one of that number */
    Optional<Reading> find(long id);

    /** @return those of the person, read or not, newest first, with ids below that one */
    List<ReadingRow> of(long personId, boolean read, long before, int limit);

    /** @return those of the approval, oldest first, at most 500 */
    List<Reading> about(long approvalId);

    /** @return whether the person was let read the approval */
    boolean mayRead(long personId, long approvalId);
}
