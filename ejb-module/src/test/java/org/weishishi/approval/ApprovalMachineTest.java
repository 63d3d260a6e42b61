package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.domain.Act;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalChain;
import org.weishishi.approval.domain.ApprovalRound;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.Decision;
import org.weishishi.approval.domain.Seats;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.TaskToken;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

class ApprovalMachineTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-22T09:00:00+08:00");
    private static final ApprovalChain CHAIN = new ApprovalChain(
            "luohu-2016",
            List.of(
                    new ApprovalChain.Step("社区", OrgLevel.COMMUNITY, PostKind.COMMUNITY_SECRETARY, 2, false),
                    new ApprovalChain.Step("街道", OrgLevel.STREET, PostKind.STREET_LEADER, 3, false),
                    new ApprovalChain.Step("区", OrgLevel.DISTRICT, PostKind.DISTRICT_OFFICER, 5, true)));
    private static final ActedBy CLERK = person(1);
    private static final List<OrgLevel> LEVELS = List.of(OrgLevel.COMMUNITY, OrgLevel.STREET, OrgLevel.DISTRICT);

    /** One attempt of one person, or of the clerk, or of the sweep. */
    record Attempt(Kind kind, DecisionKind decision, int task, int person, boolean stale, int holders) {}

    enum Kind {
        DECIDE,
        RESUBMIT,
        RESEAT
    }

    /** Holders by step as a bit set over persons 1..4; person 1 is the clerk who submitted. */
    private final Map<OrgLevel, Integer> holders = new HashMap<>();

    private Seats seats() {
        return step -> {
            int bits = holders.getOrDefault(step.level(), 2);
            List<Holder> found = new ArrayList<>();
            for (int p = 1; p <= 4; p++) {
                if ((bits & (1 << (p - 1))) != 0) {
                    found.add(new Holder(p, "人" + p, p * 10L, "岗" + p, 5, "单位"));
                }
            }
            return new Seats.Seat(5, "单位", found, LocalDate.of(2016, 8, 25));
        };
    }

    private static ActedBy person(int p) {
        return new ActedBy("p" + p, (long) p, "人" + p, p * 10L, "岗" + p, 5L, "单位");
    }

    private Approval approval() {
        return new Approval(
                new ApprovalSubject(new SubjectRef("project", 7), "项目", Money.yuan(1), 4, "莲塘社区"),
                CHAIN,
                Submission.of(Json.createObjectBuilder().add("name", "王𬭎毅").build()),
                CLERK,
                seats(),
                AT);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, Kind.DECIDE),
                net.jqwik.api.Tuple.of(2, Kind.RESUBMIT),
                net.jqwik.api.Tuple.of(1, Kind.RESEAT));
        Arbitrary<DecisionKind> decisions = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, DecisionKind.APPROVE),
                net.jqwik.api.Tuple.of(2, DecisionKind.APPROVE_WITH_COMMENT),
                net.jqwik.api.Tuple.of(1, DecisionKind.REJECT),
                net.jqwik.api.Tuple.of(3, DecisionKind.RETURN_TO_INITIATOR),
                net.jqwik.api.Tuple.of(3, DecisionKind.RETURN_TO_PREVIOUS));
        return Combinators.combine(
                        kinds,
                        decisions,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 5).map(i -> i == 0),
                        Arbitraries.integers().between(0, 15))
                .as(Attempt::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void invariantsHoldAfterAnySequenceOfActs(@ForAll("attempts") List<Attempt> attempts) {
        holders.clear();
        Approval approval = approval();
        check(approval, List.of());
        for (Attempt attempt : attempts) {
            List<String> before =
                    approval.decisions().stream().map(Decision::hash).toList();
            ApprovalState state = approval.state();
            long revision = approval.revision();
            try {
                run(approval, attempt);
            } catch (BusinessException refused) {
                assertThat(approval.state()).isEqualTo(state);
                assertThat(approval.revision()).isEqualTo(revision);
                assertThat(approval.decisions()).hasSize(before.size());
            }
            check(approval, before);
        }
    }

    private void run(Approval approval, Attempt attempt) {
        holders.put(LEVELS.get(attempt.holders() % LEVELS.size()), attempt.holders());
        switch (attempt.kind()) {
            case DECIDE ->
                approval.decide(
                        new TaskToken(pick(approval, attempt.task()), approval.revision() - (attempt.stale() ? 1 : 0)),
                        new Act(attempt.decision(), "意见"),
                        person(attempt.person()),
                        seats(),
                        AT);
            case RESUBMIT ->
                approval.resubmit(
                        Submission.of(Json.createObjectBuilder()
                                .add("revision", approval.revision())
                                .build()),
                        CLERK,
                        seats(),
                        AT);
            case RESEAT -> approval.reseat(seats(), AT);
        }
    }

    /** A task of the current round, or an old one, or none. */
    private static int pick(Approval approval, int which) {
        List<ApprovalTask> all =
                approval.rounds().stream().flatMap(r -> r.tasks().stream()).toList();
        return all.isEmpty() || which == 3
                ? 1
                : all.get(Math.max(0, all.size() - 1 - which)).number();
    }

    private static void check(Approval approval, List<String> before) {
        long current =
                approval.rounds().stream().filter(ApprovalRound::isCurrent).count();
        boolean active = approval.state() == ApprovalState.RUNNING || approval.state() == ApprovalState.BLOCKED;
        assertThat(current).as("1: one current round while active, none after").isEqualTo(active ? 1 : 0);
        assertThat(approval.decisions().stream().limit(before.size()).map(Decision::hash))
                .as("2: append only")
                .containsExactlyElementsOf(before);
        assertThat(approval.intact()).as("2: hash chain").isTrue();
        for (ApprovalRound round : approval.rounds()) {
            assertThat(round.openTasks().isEmpty())
                    .as("3: open tasks only, and always, in an open round")
                    .isEqualTo(round.state() != RoundState.OPEN);
            assertThat(round.tasks())
                    .as("5: nobody decides what they submitted")
                    .noneMatch(t -> t.personId() == 1);
        }
        if (approval.state() == ApprovalState.APPROVED) {
            for (int i = 0; i < CHAIN.steps().size(); i++) {
                int step = i;
                Optional<ApprovalRound> last =
                        approval.rounds().stream().filter(r -> r.step() == step).reduce((a, b) -> b);
                assertThat(last)
                        .as("4: every step passed over the final snapshot")
                        .hasValueSatisfying(r -> {
                            assertThat(r.state()).isEqualTo(RoundState.PASSED);
                            assertThat(r.snapshotHash())
                                    .isEqualTo(approval.submission().hash());
                        });
            }
        }
        assertThat(approval.decisions().stream().map(Decision::task))
                .as("5: once")
                .doesNotHaveDuplicates();
        assertThat(replay(approval))
                .as("7: decisions give the state")
                .isEqualTo(approval.rounds().size());
    }

    /** Rounds that must exist by the decisions alone. */
    private static int replay(Approval approval) {
        int rounds = 1;
        List<Decision> all = approval.decisions();
        for (int i = 0; i < all.size(); i++) {
            Decision d = all.get(i);
            boolean goesOn = switch (d.kind()) {
                case APPROVE, APPROVE_WITH_COMMENT ->
                    d.step() + 1 < CHAIN.steps().size();
                case RETURN_TO_PREVIOUS -> true;
                case REJECT -> false;
                case RETURN_TO_INITIATOR -> i + 1 < all.size() || approval.state() != ApprovalState.RETURNED;
            };
            rounds += goesOn ? 1 : 0;
        }
        return rounds;
    }

    @ParameterizedTest
    @EnumSource(ApprovalState.class)
    void everyActHasItsAnswerInEveryState(ApprovalState state) {
        Approval approval = in(state);
        for (DecisionKind kind : DecisionKind.values()) {
            Approval fresh = in(state);
            Runnable act = () -> fresh.decide(
                    new TaskToken(
                            fresh.rounds().get(fresh.rounds().size() - 1).tasks().stream()
                                    .mapToInt(ApprovalTask::number)
                                    .max()
                                    .orElse(1),
                            fresh.revision()),
                    new Act(kind, "意见"),
                    person(2),
                    seats(),
                    AT);
            if (state != ApprovalState.RUNNING) {
                assertThatThrownBy(act::run).isInstanceOf(BusinessException.class);
            } else if (kind == DecisionKind.RETURN_TO_PREVIOUS) {
                assertCode("approval.error.noPreviousStep", act);
            } else {
                act.run();
                assertThat(fresh.state())
                        .isEqualTo(
                                switch (kind) {
                                    case REJECT -> ApprovalState.REJECTED;
                                    case RETURN_TO_INITIATOR -> ApprovalState.RETURNED;
                                    default -> ApprovalState.RUNNING;
                                });
            }
        }
        Runnable resubmit = () -> approval.resubmit(approval.submission(), CLERK, seats(), AT);
        if (state == ApprovalState.RETURNED) {
            resubmit.run();
            assertThat(approval.current())
                    .hasValueSatisfying(r -> assertThat(r.step()).isZero());
        } else {
            assertCode("approval.error.notReturned", resubmit);
        }
    }

    private Approval in(ApprovalState state) {
        holders.clear();
        if (state == ApprovalState.BLOCKED) {
            holders.put(OrgLevel.COMMUNITY, 0);
        }
        Approval approval = approval();
        switch (state) {
            case RUNNING, BLOCKED -> assertThat(approval.current()).isPresent();
            case RETURNED -> by(approval, DecisionKind.RETURN_TO_INITIATOR);
            case REJECTED -> by(approval, DecisionKind.REJECT);
            case APPROVED -> CHAIN.steps().forEach(s -> by(approval, DecisionKind.APPROVE));
        }
        assertThat(approval.state()).isEqualTo(state);
        return approval;
    }

    private void by(Approval approval, DecisionKind kind) {
        ApprovalTask open = approval.current().orElseThrow().openTasks().get(0);
        approval.decide(new TaskToken(open.number(), approval.revision()), new Act(kind, "意见"), person(2), seats(), AT);
    }

    @Test
    void theLoserOfARaceIsToldWhoWasQuicker() {
        holders.put(OrgLevel.COMMUNITY, 6);
        Approval approval = approval();
        long seen = approval.revision();
        List<ApprovalTask> both = approval.current().orElseThrow().openTasks();
        assertThat(both).hasSize(2);
        approval.decide(new TaskToken(1, seen), new Act(DecisionKind.APPROVE, ""), person(2), seats(), AT);
        assertThatThrownBy(() -> approval.decide(
                        new TaskToken(2, seen), new Act(DecisionKind.REJECT, "不同意"), person(3), seats(), AT))
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.kind()).isEqualTo(BusinessException.Kind.CONFLICT);
                    assertThat(e.code()).isEqualTo("approval.error.alreadyHandled");
                    assertThat(e.args()).containsExactly("单位 岗2 人2", AT);
                });
    }

    @Test
    void aBlockedStepGoesOnWhenSomebodyIsAppointed() {
        holders.put(OrgLevel.COMMUNITY, 1);
        Approval approval = approval();
        assertThat(approval.state()).as("only the initiator holds the post").isEqualTo(ApprovalState.BLOCKED);
        assertThat(approval.reseat(seats(), AT)).isFalse();
        holders.put(OrgLevel.COMMUNITY, 3);
        assertThat(approval.reseat(seats(), AT)).isTrue();
        assertThat(approval.state()).isEqualTo(ApprovalState.RUNNING);
        assertThat(approval.rounds()).hasSize(1);
    }

    @Test
    void aReasonIsNeededForAllButAPlainApproval() {
        for (DecisionKind kind : DecisionKind.values()) {
            if (kind == DecisionKind.APPROVE) {
                assertThat(new Act(kind, " ").opinion()).isEmpty();
            } else {
                assertCode("approval.error.opinionMissing", () -> new Act(kind, " "));
            }
        }
        assertThat(new Act(DecisionKind.REJECT, "𰻝".repeat(500)).opinion()).hasSize(1000);
        assertCode("approval.error.opinionLength", () -> new Act(DecisionKind.REJECT, "𰻝".repeat(501)));
    }

    private static void assertCode(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(Objects.requireNonNull(e.code())).isEqualTo(code));
    }
}
