package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.approval.TrialScope.WAITS;
import static org.weishishi.approval.TrialScope.scope;
import static org.weishishi.approval.TrialScope.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.book.ChainChange;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.book.ChainDifference;

/** What differs between two versions of a chain. */
class ChainDifferenceTest {

    @Test
    void theComparisonNamesEveryKindOfDifference() {
        ChainScope before = scope(ChainPolicies.USUAL, step("a", 3, WAITS, null), step("b", 3, WAITS, null));
        ChainScope after = new ChainScope(
                ChainPurpose.PROJECT,
                List.of("GOODS"),
                BigDecimal.ONE,
                BigDecimal.TEN,
                LocalDate.of(2026, 2, 1),
                new ApprovalChain(
                        "trial",
                        3,
                        "试",
                        "luohu-2016",
                        new ChainPolicies(
                                ChainPolicies.Nobody.BLOCK,
                                ChainPolicies.SamePerson.SIGN_ONCE,
                                ChainPolicies.OwnCase.RECORD,
                                false,
                                3,
                                3,
                                24),
                        List.of(step("b", 4, WAITS, null), step("c", 3, WAITS, null))),
                Map.of());
        assertThat(ChainDifference.of(before, after))
                .containsExactly(
                        new ChainChange("", "kinds", List.of("SERVICE"), List.of("GOODS")),
                        new ChainChange("", "amountFrom", null, BigDecimal.ONE),
                        new ChainChange("", "amountBelow", null, BigDecimal.TEN),
                        new ChainChange("", "inForceFrom", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                        new ChainChange(
                                "",
                                "samePerson",
                                ChainPolicies.SamePerson.SIGN_AGAIN,
                                ChainPolicies.SamePerson.SIGN_ONCE),
                        new ChainChange("a", ChainChange.STEP, step("a", 3, WAITS, null), null),
                        new ChainChange("b", "days", 3, 4),
                        new ChainChange("c", ChainChange.STEP, null, step("c", 3, WAITS, null)));
    }

    @Test
    void aStepWithAnotherNameIsTheSameStep() {
        ApprovalStep old = step("a", 3, WAITS, null);
        ApprovalStep renamed = new ApprovalStep(
                old.key(),
                "街道复核",
                old.level(),
                old.who(),
                old.deputy(),
                old.superior(),
                old.mode(),
                old.need(),
                old.days(),
                old.timeOut(),
                old.flags(),
                old.condition(),
                old.fields(),
                old.demonstration());
        assertThat(ChainDifference.of(
                        scope(ChainPolicies.USUAL, old, step("b", 3, WAITS, null)),
                        scope(ChainPolicies.USUAL, renamed, step("b", 3, WAITS, null))))
                .containsExactly(new ChainChange("街道复核", "name", old.name(), "街道复核"));
    }

    @Test
    void stepsThatChangedPlacesAndTimeOutsAreCompared() {
        TimeOut passes = new TimeOut(1, 0, TimeOut.Automatic.APPROVE, 2);
        ChainScope before = scope(ChainPolicies.USUAL, step("a", 3, WAITS, null), step("b", 3, WAITS, null));
        ChainScope after = scope(ChainPolicies.USUAL, step("b", 3, passes, null), step("a", 3, WAITS, null));
        assertThat(ChainDifference.of(before, after))
                .containsExactly(
                        new ChainChange("", ChainChange.ORDER, List.of("a", "b"), List.of("b", "a")),
                        new ChainChange("b", "automatic", TimeOut.Automatic.NONE, TimeOut.Automatic.APPROVE),
                        new ChainChange("b", "automaticAfter", 0, 2));
    }

    @Test
    void theSameSumWithOtherDecimalsIsTheSameCondition() {
        assertThat(ChainDifference.of(above("600000"), above("600000.00"))).isEmpty();
        assertThat(ChainDifference.of(above("600000"), above("600000.01"))).hasSize(1);
    }

    private static ChainScope above(String sum) {
        Condition large = new Condition(
                Condition.Test.ALL_OF,
                List.of(),
                null,
                List.of(new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), new BigDecimal(sum), List.of())));
        return scope(ChainPolicies.USUAL, step("a", 3, WAITS, large), step("b", 3, WAITS, null));
    }
}
