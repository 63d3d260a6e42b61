package org.weishishi.project.api.review;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 内部批注 · a note for street and above.
 *
 * @param projectId the project
 * @param replyTo number of the note answered, null for a new one
 * @param text 1 to 1000 characters
 */
public record NoteProject(long projectId, @Nullable Long replyTo, String text) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}
