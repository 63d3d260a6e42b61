package org.weishishi.approval.domain;

/** 暂存意见库. */
public interface DraftRepository {

    /** Keeps what its holder typed for the task, in a transaction of its own, so that it outlives a refused decision. */
    void keep(long taskId, String opinion);
}
