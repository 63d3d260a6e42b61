package org.weishishi.approval.domain;

/** 送审快照库 · earlier submissions, which stay readable after a new one. */
public interface SnapshotRepository {

    /** Keeps an earlier submission, which a new one replaces. */
    void keep(Approval approval, int number, Submission earlier);

    /** @return the submission of that hash, the present or an earlier one */
    Submission of(Approval approval, String hash);
}
