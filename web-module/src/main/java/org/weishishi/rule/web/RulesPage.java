package org.weishishi.rule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.application.book.ReadRules;

/** 规则集 · every profile with its editions: what is in force, what comes, what waits for release. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private ReadRules rules;

    private @Nullable List<RuleLine> lines;

    /** @return one line for each profile, those in force first */
    public List<RuleLine> getLines() {
        List<RuleLine> known = lines;
        if (known == null) {
            Map<String, List<EditionRow>> byKey = rules.all().stream()
                    .collect(Collectors.groupingBy(EditionRow::key, LinkedHashMap::new, Collectors.toList()));
            known = byKey.values().stream()
                    .map(RuleLine::new)
                    .sorted(Comparator.comparing((RuleLine line) -> !line.inForce()))
                    .toList();
            lines = known;
        }
        return known;
    }

    /** @return what applies in the own community today, null above a community */
    public @Nullable EditionRow getMine() {
        return rules.mine().orElse(null);
    }

    /**
     * 规则集行.
     *
     * @param editions its editions, latest first
     */
    public record RuleLine(List<EditionRow> editions) {

        /** @return the edition the line is about: in force, else the latest */
        public EditionRow head() {
            return editions.stream()
                    .filter(one -> one.standing() == EditionStanding.IN_FORCE)
                    .findFirst()
                    .orElse(editions.get(0));
        }

        /** @return whether it applies today */
        public boolean inForce() {
            return head().standing() == EditionStanding.IN_FORCE;
        }

        /** @return what comes or waits for release */
        public List<EditionRow> ahead() {
            return editions.stream()
                    .filter(one ->
                            one.standing() == EditionStanding.COMING || one.standing() == EditionStanding.PROPOSED)
                    .toList();
        }
    }
}
