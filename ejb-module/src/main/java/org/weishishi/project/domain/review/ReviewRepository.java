package org.weishishi.project.domain.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 初审办理库. */
public interface ReviewRepository {

    /** Keeps a new review. */
    void add(Review review);

    /** @return the reviews of a project, oldest round first */
    List<Review> of(long projectId);

    /** @return the latest round of a project, locked until the transaction ends, as it stands now */
    Optional<Review> lock(long projectId);

    /** @return at most so many reviews of the street after that one, by the day they came in; what waits, or what is released */
    List<Review> list(ReviewCriteria criteria);

    /** Keeps a new note. */
    void add(ReviewNote note);

    /** @return the notes of a project, oldest first */
    List<ReviewNote> notes(long projectId);

    /** @return by project: BLOCKs that hold, WARNs that wait for an answer, notes; projects without any are missing */
    Map<Long, Tally> tallies(Collection<Long> projectIds);

    /**
     * 计数.
     *
     * @param blocks BLOCKs that hold
     * @param warnings WARNs without an answer
     * @param notes internal notes
     */
    record Tally(int blocks, int warnings, int notes) {
        /** Nothing. */
        public static final Tally NONE = new Tally(0, 0, 0);
    }
}
