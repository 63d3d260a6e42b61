package org.weishishi.project.api.review;

import java.util.List;

/**
 * 分派初审 · gives projects to an officer of the street.
 *
 * @param projects the projects
 * @param personId who is to judge them
 */
public record AssignReviews(List<Long> projects, long personId) {

    /** Copies the list. */
    public AssignReviews {
        projects = List.copyOf(projects);
    }
}
