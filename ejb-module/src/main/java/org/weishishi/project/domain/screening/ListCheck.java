package org.weishishi.project.domain.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weishishi.project.domain.screening.CheckFacts.Judged;
import org.weishishi.project.domain.screening.Found.Evidence;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.CheckRule.Level;
import org.weishishi.rule.api.ListItem;

/**
 * R4 负面清单和正面清单 · words only point at an entry, a reviewer says whether it applies: until then a WARN, from screening on a
 * BLOCK while nobody judged. Where a profile has a positive list, one entry of it must apply.
 */
final class ListCheck implements Check {

    @Override
    public String code() {
        return "R4";
    }

    @Override
    public List<Found> on(CheckFacts facts, CheckRule rule) {
        List<Found> found = new ArrayList<>();
        facts.rules().lists().stream()
                .filter(ListItem::negative)
                .flatMap(item -> negative(facts, rule, item))
                .forEach(found::add);
        found.addAll(positive(facts, rule));
        return found;
    }

    private static Stream<Found> negative(CheckFacts facts, CheckRule rule, ListItem item) {
        Boolean tick = facts.judged().ticks().get(item.code());
        if (Boolean.FALSE.equals(tick)) {
            return Stream.empty();
        }
        List<String> words = words(facts, item);
        if (tick == null && words.isEmpty()) {
            return Stream.empty();
        }
        String message = tick == null ? "project.finding.R4.words" : "project.finding.R4.negative";
        Evidence evidence = new Evidence(message, List.of(item.code(), item.text()), List.of(), words);
        return Stream.of(new Found(
                rule.code(),
                item.code(),
                level(facts, rule, tick),
                facts.rules().source("lists"),
                evidence));
    }

    /** What a reviewer said counts as the rule says; what nobody judged only warns until a reviewer is to judge. */
    private static Level level(CheckFacts facts, CheckRule rule, @org.jspecify.annotations.Nullable Boolean tick) {
        return tick != null || facts.judged().due() ? rule.level() : Level.WARN;
    }

    private static List<Found> positive(CheckFacts facts, CheckRule rule) {
        List<ListItem> items =
                facts.rules().lists().stream().filter(item -> !item.negative()).toList();
        Judged judged = facts.judged();
        Map<String, Boolean> ticks = judged.ticks();
        boolean chosen = items.stream().anyMatch(item -> Boolean.TRUE.equals(ticks.get(item.code())));
        if (items.isEmpty() || chosen) {
            return List.of();
        }
        Level level = judged.due() ? rule.level() : Level.WARN;
        return List.of(new Found(
                rule.code(),
                "POSITIVE",
                level,
                facts.rules().source("lists"),
                Evidence.figures("project.finding.R4.positive", Integer.toString(items.size()))));
    }

    private static List<String> words(CheckFacts facts, ListItem item) {
        String text = facts.declared().name() + '\n' + facts.declared().content();
        return item.keywords().stream().filter(text::contains).sorted().toList();
    }
}
