package org.weishishi.approval.domain.course;

import java.util.List;

/**
 * 一步流转 · what an operation makes of a course.
 *
 * @param course where it stands now
 * @param entries what the trail gains, oldest first; empty when nothing had to be done
 * @param happenings whom to tell
 */
public record Transition(Course course, List<Entry> entries, List<Happening> happenings) {

    /** Copies the lists. */
    public Transition {
        entries = List.copyOf(entries);
        happenings = List.copyOf(happenings);
    }
}
