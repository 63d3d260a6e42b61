package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.book.ChainCheck;
import org.weishishi.approval.domain.book.ChainDifference;
import org.weishishi.approval.infrastructure.ResourceChains;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;

/** The chains the product ships, and the check that finds holes in one. */
class ShippedChainsTest {

    @Test
    void everyShippedChainIsSoundAndSaysWhereItComesFrom() {
        List<ChainScope> all = new ResourceChains().all();
        assertThat(all).hasSize(28).allSatisfy(scope -> {
            assertThat(ChainCheck.of(scope)).as(scope.chain().key()).isEmpty();
            assertThat(scope.sources()).containsOnlyKeys("steps", "days", "policies", "conditions");
            assertThat(scope.sources().values())
                    .allSatisfy(source -> assertThat(source).contains("示例参数，以本地文件为准"));
        });
        assertThat(all).extracting(s -> s.chain().key()).doesNotHaveDuplicates();
        for (ChainPurpose purpose :
                List.of(ChainPurpose.PROJECT, ChainPurpose.STOP, ChainPurpose.CHANGE, ChainPurpose.SETTLEMENT)) {
            assertThat(all.stream().filter(s -> s.covers(purpose, "SERVICE", BigDecimal.TEN)))
                    .hasSize(7);
        }
    }

    @Test
    void holesAreFound() {
        assertThat(flaws(step(s -> {}))).isEmpty();
        assertThat(flaws(step(s -> s.flags = List.of()))).containsExactly("noWayBack");
        assertThat(flaws(step(s -> s.who = List.of()))).contains("noPost");
        assertThat(flaws(step(s -> s.days = 0))).containsExactly("days");
        assertThat(flaws(step(s -> s.level = OrgLevel.CITY))).containsExactly("level");
        assertThat(flaws(step(s -> s.mode = StepMode.VOTE))).containsExactly("votes");
        assertThat(flaws(step(s -> s.timeOut = new TimeOut(1, 2, TimeOut.Automatic.NONE, 0))))
                .containsExactly("noSuperior");
        assertThat(flaws(step(s -> {
                    s.timeOut = new TimeOut(1, 0, TimeOut.Automatic.APPROVE, 2);
                    s.flags = List.of(StepFlag.MAY_RETURN, StepFlag.MUST_SIGN);
                })))
                .as("no automatic approval where a person must sign")
                .containsExactly("automatic");
        assertThat(flaws(step(s -> s.condition = least("5000000")), step(s -> s.key = "b")))
                .as("beyond the band nothing is that dear")
                .containsExactly("unreachable");
        assertThat(flaws(step(s -> s.condition = least("100000"))))
                .as("below the threshold nobody would sign")
                .containsExactly("nobodySigns");
    }

    @Test
    void aChangedThresholdIsTheOnlyDifference() {
        ChainScope before = scope(step(s -> s.condition = least("100000")), step(s -> s.key = "b"));
        ChainScope after = scope(step(s -> s.condition = least("300000")), step(s -> s.key = "b"));
        assertThat(ChainDifference.of(before, before)).isEmpty();
        assertThat(ChainDifference.of(before, after)).singleElement().satisfies(change -> {
            assertThat(change.step()).isEqualTo("街道审批");
            assertThat(change.part()).isEqualTo("condition");
            assertThat(change.before()).isEqualTo(least("100000"));
            assertThat(change.after()).isEqualTo(least("300000"));
        });
    }

    private static Condition least(String amount) {
        return new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), new BigDecimal(amount), List.of());
    }

    private static List<String> flaws(ApprovalStep... steps) {
        return ChainCheck.of(scope(steps)).stream().map(ChainFlaw::code).toList();
    }

    private static ChainScope scope(ApprovalStep... steps) {
        return new ChainScope(
                ChainPurpose.PROJECT,
                List.of("SERVICE"),
                null,
                new BigDecimal("1000000"),
                LocalDate.of(2026, 1, 1),
                new ApprovalChain("trial", 1, "试", "trial", ChainPolicies.USUAL, List.of(steps)),
                Map.of());
    }

    /** A sound step, and what a test changes. */
    private static final class Draft {
        private String key = "street";
        private OrgLevel level = OrgLevel.STREET;
        private List<SignerPost> who = List.of(new SignerPost(PostKind.STREET_LEADER, null));
        private StepMode mode = StepMode.SINGLE;
        private int days = 3;
        private TimeOut timeOut = new TimeOut(1, 0, TimeOut.Automatic.NONE, 0);
        private List<StepFlag> flags = List.of(StepFlag.MAY_RETURN);
        private @Nullable Condition condition;
    }

    private static ApprovalStep step(Consumer<Draft> change) {
        Draft d = new Draft();
        change.accept(d);
        return new ApprovalStep(
                d.key,
                "街道审批",
                d.level,
                d.who,
                null,
                null,
                d.mode,
                0,
                d.days,
                d.timeOut,
                d.flags,
                d.condition,
                Map.of(),
                false);
    }
}
