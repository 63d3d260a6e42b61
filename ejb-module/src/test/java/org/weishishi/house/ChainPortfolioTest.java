package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.ChainTurn;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.application.Approvals;
import org.weishishi.approval.application.book.DraftChain;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** A changed threshold is simulated over every approval in flight; how long 8,000 take is measured by the bench. */
class ChainPortfolioTest {

    private static final int MORE = 299;
    private static final String COPY = "insert into approval (id, version, subject_kind, subject_id, title, amount,"
            + " amount_demonstration, purpose, community_id, street_id, district_id, city_id, community_name, chain_key,"
            + " chain_version, chain, started_on, course, snapshot, snapshot_hash, head, state, step_name, due,"
            + " initiator_id, started_at, updated_at) select 1000000 + x, version, subject_kind, 1000000 + x, title,"
            + " amount, amount_demonstration, purpose, community_id, street_id, district_id, city_id, community_name,"
            + " chain_key, chain_version, chain, started_on, course, snapshot, snapshot_hash, head, state, step_name,"
            + " due, initiator_id, started_at, updated_at from approval, system_range(1, " + MORE + ")";

    private static final String OLDER = "update approval set started_at = dateadd('YEAR', -2, started_at)";
    private static final BigDecimal BOUND = new BigDecimal("200000");

    @Test
    void aChangedThresholdIsPlayedOverEveryApprovalInFlight() {
        try (OpenHouse house = new OpenHouse()) {
            LiantangCase play = new LiantangCase(house);
            house.as("liantang.clerk");
            house.stored()
                    .in(() -> house.room(Approvals.class)
                            .start(new StartApproval(
                                    new SubjectRef("trial", 1),
                                    "莲塘社区监控系统",
                                    house.room(Directory.class).unit(play.communityId()),
                                    ChainPurpose.PROJECT,
                                    "luohu-2016",
                                    new Facts("ENGINEERING", Money.yuan(300_000)),
                                    true,
                                    Json.createObjectBuilder()
                                            .add("project", Json.createObjectBuilder())
                                            .build())));
            house.stored().inTransaction(em -> em.createNativeQuery(COPY).executeUpdate());
            house.as("admin");
            ChainScope now = house.<ChainRow>call(DraftChain.class, "inForce", "luohu-2016.project")
                    .scope();
            ChainEffect effect = house.call(DraftChain.class, "play", lowered(now));
            assertThat(effect.total()).isEqualTo(MORE + 1);
            assertThat(effect.inFlight()).isEqualTo(MORE + 1);
            assertThat(effect.stuck()).isZero();
            assertThat(effect.levelChanged())
                    .as("the countersign is at the street too")
                    .isZero();
            assertThat(effect.daysGained()).isZero();
            assertThat(effect.daysLost())
                    .as("three days of countersigning each")
                    .isEqualTo(3L * (MORE + 1));
            assertThat(effect.lines())
                    .as("the first of them")
                    .hasSize(200)
                    .allSatisfy(line -> assertThat(line.signers())
                            .anyMatch(s -> s.contains("许立春") && s.contains("董清秋") && s.contains("袁小雪")));
        }
    }

    @Test
    void projectsThatEnterOrLeaveTheChainAreToldApartAndLastYearsAreCounted() {
        try (OpenHouse house = new OpenHouse()) {
            TrialCase trial = new TrialCase(house);
            long small = trial.start(86_000);
            trial.start(300_000);
            trial.start(300_000, ChainPurpose.STOP);
            long ended = trial.start(90_000);
            trial.approve(ended, "liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer");
            assertThat(trial.file(ended).state()).isEqualTo(ApprovalState.APPROVED);
            UnaryOperator<List<ApprovalStep>> reachable =
                    steps -> steps.stream().filter(s -> s.condition() == null).toList();
            ChainScope below =
                    Altered.with(trial.changed("luohu-2016.project", reachable), Map.of("amountBelow", BOUND));
            ChainEffect narrowed = house.call(DraftChain.class, "play", below);
            assertThat(narrowed.total()).isEqualTo(3);
            assertThat(narrowed.inFlight())
                    .as("the ended one of this year is played too")
                    .isEqualTo(2);
            assertThat(narrowed.left()).isOne();
            assertThat(narrowed.entered()).isZero();
            assertThat(narrowed.lines()).singleElement().satisfies(l -> {
                assertThat(l.turn()).isEqualTo(ChainTurn.LEAVES);
                assertThat(l.other()).as("no chain would cover it").isEmpty();
                assertThat(l.levelsAfter()).isEmpty();
                assertThat(l.days()).isZero();
            });
            trial.release(below);
            refused("approval.error.noChain", () -> trial.start(300_000));
            house.as("admin");
            ApprovalChain large = Altered.with(below.chain(), Map.of("key", "luohu-2016.large", "name", "大额"));
            ChainScope above = new ChainScope(
                    ChainPurpose.PROJECT, List.of(), BOUND, null, TrialCase.TODAY, large, below.sources());
            ChainEffect made = house.call(DraftChain.class, "play", above);
            assertThat(made.total())
                    .as("the smaller ones are none of its business")
                    .isOne();
            assertThat(made.entered()).isOne();
            assertThat(made.lines()).singleElement().satisfies(l -> {
                assertThat(l.turn()).isEqualTo(ChainTurn.ENTERS);
                assertThat(l.other()).isEqualTo(below.chain().name());
            });
            house.stored().inTransaction(em -> em.createNativeQuery(OLDER).executeUpdate());
            house.as("admin");
            ChainEffect later = house.call(DraftChain.class, "play", below);
            assertThat(later.total())
                    .as("neither the ended one of the year before")
                    .isEqualTo(2);
            assertThat(later.inFlight()).as("in flight counts however old").isEqualTo(2);
            assertThat(trial.file(small).state().isEnd()).isFalse();
        }
    }

    /** The countersign from 200,000 yuan instead of 500,000. */
    private static ChainScope lowered(ChainScope now) {
        ApprovalChain c = now.chain();
        return Altered.with(
                now,
                Map.of(
                        "chain",
                        Altered.with(
                                c,
                                Map.of(
                                        "steps",
                                        c.steps().stream()
                                                .map(ChainPortfolioTest::lowered)
                                                .toList()))));
    }

    private static ApprovalStep lowered(ApprovalStep s) {
        return s.condition() == null
                ? s
                : Altered.with(
                        s,
                        Map.of(
                                "condition",
                                new Condition(
                                        Condition.Test.AMOUNT_AT_LEAST,
                                        List.of(),
                                        new BigDecimal("200000"),
                                        List.of())));
    }
}
