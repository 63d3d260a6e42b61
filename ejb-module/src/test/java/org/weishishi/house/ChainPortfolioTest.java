package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.ChainScope;
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
