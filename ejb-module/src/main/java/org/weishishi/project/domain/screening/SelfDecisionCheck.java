package org.weishishi.project.domain.screening;

import java.util.Collections;
import java.util.List;
import org.weishishi.project.domain.screening.Found.Evidence;
import org.weishishi.rule.api.CheckRule;

/** R16 同一人申报并决定 · nobody decides what they drafted or handed on. */
final class SelfDecisionCheck implements Check {

    @Override
    public String code() {
        return "R16";
    }

    @Override
    public List<Found> on(CheckFacts facts, CheckRule rule) {
        return Collections.disjoint(
                        facts.persons().submitters(), facts.persons().deciders())
                ? List.of()
                : List.of(Found.of(
                        rule, "SAME", facts.rules().source("checks"), Evidence.figures("project.finding.R16.same")));
    }
}
