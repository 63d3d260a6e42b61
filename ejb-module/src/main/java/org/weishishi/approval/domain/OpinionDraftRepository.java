package org.weishishi.approval.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

/** 暂存意见库. */
public interface OpinionDraftRepository {

    /** Keeps what was typed in a transaction of its own, so that it outlives a refused decision. */
    void keep(long taskId, long personId, String opinion, OffsetDateTime at);

    /** @return what the person typed for the task */
    Optional<String> find(long taskId, long personId);

    /** Forgets it, the task being decided. */
    void forget(long taskId, long personId);
}
