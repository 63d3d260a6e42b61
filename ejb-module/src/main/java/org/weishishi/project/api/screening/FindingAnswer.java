package org.weishishi.project.api.screening;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 处理记录 · one answer to a finding.
 *
 * @param kind what was said
 * @param text in words
 * @param by who: unit, post, name
 * @param at when, business time
 * @param attachment number of the document attached, null without
 */
public record FindingAnswer(
        AnswerKind kind,
        String text,
        String by,
        OffsetDateTime at,
        @Nullable Long attachment) {}
