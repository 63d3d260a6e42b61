package org.weishishi.approval.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.ChainTurn;
import org.weishishi.approval.api.book.EffectLine;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.application.Offices;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.organization.api.PostRow;
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
    private final ChainBook book;
    private final Offices offices;
    private final BusinessClock clock;
    private final Clock watch;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PlayPortfolio() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public PlayPortfolio(
            ApprovalRepository approvals, ChainBook book, Offices offices, BusinessClock clock, Clock watch) {
        this.approvals = approvals;
        this.book = book;
        this.offices = offices;
        this.clock = clock;
        this.watch = watch;
    }

    /** @return the effect of the draft on approvals of its chain, and on those that would enter or leave it */
    ChainEffect play(ChainScope draft) {
        Instant begun = watch.instant();
        LocalDate day = draft.inForceFrom().isAfter(clock.today()) ? draft.inForceFrom() : clock.today();
        List<ChainScope> then = book.with(draft, day);
        SeatRepository known = new KnownSeats(offices.seats(), clock.today());
        LongFunction<List<PostRow>> posts = offices.posts();
        Map<String, ApprovalChain> read = new HashMap<>();
        List<EffectLine> all =
                approvals
                        .played(
                                then.stream().map(s -> s.chain().key()).toList(),
                                clock.now().minusYears(1),
                                MOST)
                        .stream()
                        .map(a -> new Played(
                                a, chain(a, read), draft, ChainBook.covering(then, draft.purpose(), a.facts())))
                        .filter(Played::concerned)
                        .map(p -> line(p, offices.of(p.approval().about().place(), known, posts)))
                        .toList();
        return new ChainEffect(
                all.size(),
                count(all, EffectLine::inFlight),
                count(all, l -> !l.stuck().isEmpty()),
                count(all, l -> l.turn() == ChainTurn.ENTERS),
                count(all, l -> l.turn() == ChainTurn.LEAVES),
                count(all, PlayPortfolio::levelChanged),
                all.stream().mapToLong(l -> Math.max(0, -l.days())).sum(),
                all.stream().mapToLong(l -> Math.max(0, l.days())).sum(),
                all.stream().filter(PlayPortfolio::telling).limit(SHOWN).toList(),
                Duration.between(begun, watch.instant()).toMillis());
    }

    private static int count(List<EffectLine> all, Predicate<EffectLine> what) {
        return (int) all.stream().filter(what).count();
    }

    private static boolean telling(EffectLine l) {
        return !l.stuck().isEmpty() || l.turn() != ChainTurn.STAYS || l.days() != 0 || levelChanged(l);
    }

    /** What leaves has no levels here any more: that is told as leaving. */
    private static boolean levelChanged(EffectLine l) {
        return l.turn() != ChainTurn.LEAVES && !l.levelsBefore().equals(l.levelsAfter());
    }

    private static ApprovalChain chain(Approval approval, Map<String, ApprovalChain> read) {
        return read.computeIfAbsent(
                approval.chainText(), text -> RecordReader.read(ApprovalChain.class, JsonParts.read(text)));
    }

    /**
     * 一件 · an approval with the chain it runs on and the one it would run on.
     *
     * @param approval which
     * @param present its chain
     * @param draft the draft
     * @param then what would cover it, empty when nothing would
     */
    private record Played(Approval approval, ApprovalChain present, ChainScope draft, Optional<ChainScope> then) {

        private boolean mine(ApprovalChain chain) {
            return chain.key().equals(draft.chain().key());
        }

        private boolean covered() {
            return then.filter(s -> mine(s.chain())).isPresent();
        }

        boolean concerned() {
            return mine(present) || covered();
        }

        ChainTurn turn() {
            if (!covered()) {
                return ChainTurn.LEAVES;
            }
            return mine(present) ? ChainTurn.STAYS : ChainTurn.ENTERS;
        }

        String other() {
            return switch (turn()) {
                case STAYS -> "";
                case ENTERS -> present.name();
                case LEAVES -> then.map(s -> s.chain().name()).orElse("");
            };
        }
    }

    private static EffectLine line(Played played, Office office) {
        Approval approval = played.approval();
        Facts facts = approval.facts();
        List<ApprovalStep> before =
                played.present().steps().stream().filter(s -> s.applies(facts)).toList();
        List<ApprovalStep> after = new ArrayList<>();
        List<String> signers = new ArrayList<>();
        List<String> stuck = new ArrayList<>();
        played.then().ifPresent(scope -> {
            Course course = Engine.blank(scope.chain(), facts, approval.snapshotHash(), NOBODY);
            for (ApprovalStep step : course.applicable()) {
                List<Office.Signer> seats = Engine.seats(course, step, office);
                if (stuck(step, seats)) {
                    stuck.add(step.name());
                }
                signers.add(step.name() + " " + names(seats));
                after.add(step);
            }
        });
        return new EffectLine(
                approval.id(),
                approval.title(),
                approval.about().communityName(),
                !approval.state().isEnd(),
                played.turn(),
                played.other(),
                levels(before),
                levels(after),
                signers,
                stuck,
                after.isEmpty() ? 0 : days(after) - days(before));
    }

    /** Too few posts in office for the rule of the step; one vacant post stops a 会签, and a step where nobody else signs. */
    private static boolean stuck(ApprovalStep step, List<Office.Signer> seats) {
        long held = seats.stream().filter(s -> !s.candidates().isEmpty()).count();
        boolean vacant = held < seats.size();
        return held < step.need() || (vacant && (step.mode() == StepMode.ALL || held == 0));
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
