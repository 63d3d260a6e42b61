package org.weishishi.approval.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.EffectLine;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.application.Offices;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordReader;

/** 模拟 · what a draft would do to everything in flight and to last year's: the seats are those the engine would give out today. */
@ApplicationScoped
public class PlayPortfolio {

    private static final int MOST = 20_000;
    private static final int SHOWN = 200;
    private static final Agent NOBODY = Agent.person(new ActedBy("", null, "", null, "", null, ""));

    private final ApprovalRepository approvals;
    private final Offices offices;
    private final BusinessClock clock;
    private final Clock watch;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PlayPortfolio() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public PlayPortfolio(ApprovalRepository approvals, Offices offices, BusinessClock clock, Clock watch) {
        this.approvals = approvals;
        this.offices = offices;
        this.clock = clock;
        this.watch = watch;
    }

    /** @return the effect of the draft on approvals of its chain */
    ChainEffect play(ChainScope draft) {
        Instant begun = watch.instant();
        SeatRepository known = new KnownSeats(offices.seats(), clock.today());
        Map<String, ApprovalChain> read = new HashMap<>();
        List<EffectLine> all = approvals
                .played(List.of(draft.chain().key()), clock.now().minusYears(1), MOST)
                .stream()
                .filter(a -> draft.covers(
                        draft.purpose(), a.facts().kind(), a.amount().yuan()))
                .map(a -> line(
                        a, draft.chain(), chain(a, read), offices.of(a.about().place(), known)))
                .toList();
        List<EffectLine> shown = all.stream()
                .filter(l -> !l.stuck().isEmpty()
                        || l.days() != 0
                        || !l.levelsBefore().equals(l.levelsAfter()))
                .limit(SHOWN)
                .toList();
        return new ChainEffect(
                all.size(),
                (int) all.stream().filter(EffectLine::inFlight).count(),
                (int) all.stream().filter(l -> !l.stuck().isEmpty()).count(),
                (int) all.stream()
                        .filter(l -> !l.levelsBefore().equals(l.levelsAfter()))
                        .count(),
                all.stream().mapToLong(l -> Math.max(0, -l.days())).sum(),
                all.stream().mapToLong(l -> Math.max(0, l.days())).sum(),
                shown,
                Duration.between(begun, watch.instant()).toMillis());
    }

    private static ApprovalChain chain(Approval approval, Map<String, ApprovalChain> read) {
        return read.computeIfAbsent(
                approval.chainText(), text -> RecordReader.read(ApprovalChain.class, JsonParts.read(text)));
    }

    private static EffectLine line(Approval approval, ApprovalChain draft, ApprovalChain present, Office office) {
        Facts facts = approval.facts();
        Course then = Engine.blank(draft, facts, approval.snapshotHash(), NOBODY);
        List<ApprovalStep> before =
                present.steps().stream().filter(s -> s.applies(facts)).toList();
        List<ApprovalStep> after = then.applicable();
        List<String> signers = new ArrayList<>();
        List<String> stuck = new ArrayList<>();
        for (ApprovalStep step : after) {
            List<Office.Signer> seats = Engine.seats(then, step, office);
            if (seats.stream().anyMatch(s -> s.candidates().isEmpty())) {
                stuck.add(step.name());
            }
            signers.add(step.name() + " " + names(seats));
        }
        return new EffectLine(
                approval.id(),
                approval.title(),
                approval.about().communityName(),
                !approval.state().isEnd(),
                levels(before),
                levels(after),
                signers,
                stuck,
                days(after) - days(before));
    }

    private static String names(List<Office.Signer> seats) {
        return seats.stream()
                .flatMap(s -> s.candidates().stream())
                .map(c -> Work.who(c.holder()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static List<String> levels(List<ApprovalStep> steps) {
        return steps.stream().map(s -> s.level().name()).distinct().toList();
    }

    private static int days(List<ApprovalStep> steps) {
        return steps.stream().mapToInt(ApprovalStep::days).sum();
    }
}
