package org.weishishi.project.domain.screening;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.screening.FindingState;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.RuleProfile;

/** 检查结果表 · all findings of one project, brought up to what a check found. */
public final class FindingSheet {

    private final List<Finding> findings;
    private final List<Finding> fresh = new ArrayList<>();

    private FindingSheet(List<Finding> findings) {
        this.findings = new ArrayList<>(findings);
    }

    /** Changes the findings that are kept. */
    public static FindingSheet of(List<Finding> kept) {
        return new FindingSheet(kept);
    }

    /** Changes copies only: shows what a check would leave. */
    public static FindingSheet trial(List<Finding> kept) {
        return new FindingSheet(kept.stream().map(Finding::trial).toList());
    }

    /** 核对 · found ones stay or open, the others are gone. */
    public FindingSheet take(long projectId, List<Found> found, RuleProfile rules, OffsetDateTime at) {
        Set<Finding> seen = new HashSet<>();
        for (Found one : found) {
            String post = post(rules, one.rule());
            Finding known = findings.stream()
                    .filter(finding -> finding.is(one.rule(), one.key()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = new Finding(projectId, one, post, at);
                findings.add(known);
                fresh.add(known);
            } else {
                known.foundAgain(one, post, at);
            }
            seen.add(known);
        }
        findings.stream().filter(one -> !seen.contains(one)).forEach(Finding::gone);
        return this;
    }

    private static @Nullable String post(RuleProfile rules, String code) {
        CheckRule rule = rules.checks().get(code);
        return rule == null ? null : rule.waiverPost();
    }

    /** @return those found for the first time, to be kept */
    public List<Finding> fresh() {
        return fresh;
    }

    /** @return all, what is gone last */
    public List<FindingView> views() {
        List<FindingView> views = new ArrayList<>();
        views.addAll(views(false));
        views.addAll(views(true));
        return views;
    }

    private List<FindingView> views(boolean gone) {
        return findings.stream()
                .filter(one -> (one.state() == FindingState.GONE) == gone)
                .map(Finding::view)
                .toList();
    }

    /** @return the BLOCKs that hold the project */
    public List<FindingView> holding() {
        return views(false).stream().filter(FindingView::holds).toList();
    }
}
