package org.weishishi.project.api.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 发布结果 · what became of one project of a bulk release.
 *
 * @param projectId the project
 * @param name 项目名称
 * @param state where its review stands now
 * @param reason bundle key of why it was not released, null when it is
 * @param args arguments of that text
 */
public record ReleaseLine(
        long projectId,
        String name,
        ReviewState state,
        @Nullable String reason,
        List<String> args) {

    /** Copies the list. */
    public ReleaseLine {
        args = List.copyOf(args);
    }

    /** @return whether its judgement is released, now or before */
    public boolean done() {
        return reason == null;
    }
}
