package org.weishishi.deliberation.api.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectView;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.VotingRule;

/**
 * 关口 · what waits for a body.
 *
 * @param body which body
 * @param bodyName e.g. 莲塘社区居民议事会
 * @param projects what waits, by code
 * @param earliest the first day a meeting called today may be held, by the rule of what waits
 * @param rule the rule of what waits; null when nothing does
 */
public record GateView(
        BodyKind body,
        String bodyName,
        List<ProjectView> projects,
        LocalDate earliest,
        @Nullable VotingRule rule) {}
