package org.weishishi.rule.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.domain.book.EditionLine;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.EditionTimeline;
import org.weishishi.rule.domain.book.RuleBookRepository;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.ReleaseState;

/** 版次列表 · every edition as it stands today. */
@ApplicationScoped
public class EditionReading {

    private final RuleBookRepository editions;
    private final BookRules rules;
    private final RuleScope scope;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    EditionReading() {
        this(null, null, null, null);
    }

    @Inject
    public EditionReading(RuleBookRepository editions, BookRules rules, RuleScope scope, BusinessClock clock) {
        this.editions = editions;
        this.rules = rules;
        this.scope = scope;
        this.clock = clock;
    }

    /** @return what the one who acts may see, by key and latest first: proposals only for who works on rules */
    List<EditionRow> rows() {
        EditionTimeline timeline = rules.timeline();
        LocalDate today = clock.today();
        boolean all = scope.works();
        return editions.lines().stream()
                .filter(line -> all || line.state() == ReleaseState.RELEASED)
                .map(line -> row(line, timeline, today))
                .toList();
    }

    private EditionRow row(EditionLine line, EditionTimeline timeline, LocalDate today) {
        List<String> areas = List.of(line.areas().split(" "));
        EditionSpan span = new EditionSpan(line.id(), line.key(), line.edition(), areas, line.from(), line.to());
        boolean released = line.state() == ReleaseState.RELEASED;
        return new EditionRow(
                line.id(),
                line.key(),
                line.edition(),
                line.title(),
                scope.names(areas),
                line.from(),
                released ? timeline.end(span) : line.to(),
                released ? timeline.standing(span, today) : standing(line.state()),
                line.shipped(),
                line.proposedBy(),
                line.proposedAt());
    }

    private static EditionStanding standing(ReleaseState state) {
        return state == ReleaseState.DRAFTED ? EditionStanding.PROPOSED : EditionStanding.WITHDRAWN;
    }
}
