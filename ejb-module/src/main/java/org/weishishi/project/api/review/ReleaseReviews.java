package org.weishishi.project.api.review;

import java.util.List;

/**
 * 发布初审意见 · each on its own; one already released stays as it is.
 *
 * @param projects the projects
 */
public record ReleaseReviews(List<Long> projects) {

    /** Copies the list. */
    public ReleaseReviews {
        projects = List.copyOf(projects);
    }
}
