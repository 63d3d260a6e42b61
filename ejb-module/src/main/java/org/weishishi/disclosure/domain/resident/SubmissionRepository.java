package org.weishishi.disclosure.domain.resident;

import java.util.Optional;

/** 居民提交库. */
public interface SubmissionRepository {

    /** Keeps it. */
    void add(ResidentSubmission submission);

    /** @return the one with the same words about that chain, or the same number of the website */
    Optional<ResidentSubmission> same(long rootId, String fingerprint, String externalId);

    /** @return how residents rated the chain */
    Rating rating(long rootId);

    /**
     * 满意度.
     *
     * @param many how many rated
     * @param sum of their scores
     */
    record Rating(long many, long sum) {}
}
