package org.weishishi.project.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.SubjectRef;

/**
 * 过程证据 · one line of the project's history as its owning context tells it.
 *
 * @param stage the stage it belongs to
 * @param at business time
 * @param who 经手人 as printed: unit, post, name
 * @param messageKey bundle key of the line, e.g. {@code deliberation.evidence.vote}
 * @param args arguments of the line
 * @param source the object behind it, for a link
 * @param opinion what the person wrote, null when nothing
 */
public record Evidence(
        StageKind stage,
        OffsetDateTime at,
        String who,
        String messageKey,
        java.util.List<String> args,
        SubjectRef source,
        @Nullable String opinion) {}
