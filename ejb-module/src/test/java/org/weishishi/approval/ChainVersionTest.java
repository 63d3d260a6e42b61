package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.approval.TrialScope.POST;
import static org.weishishi.approval.TrialScope.WAITS;
import static org.weishishi.approval.TrialScope.scope;
import static org.weishishi.approval.TrialScope.step;
import static org.weishishi.house.Refusals.refused;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.book.ChainCheck;
import org.weishishi.approval.domain.book.ChainVersion;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ReleaseState;

/** A version of a chain: drafted by one, released by another, never with a hole; and what the check finds. */
class ChainVersionTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");
    private static final ActedBy ONE = new ActedBy("admin", 1L, "高芒种", 2L, "系统管理员", 3L, "深圳市");
    private static final ActedBy OTHER = new ActedBy("security", 4L, "罗处暑", 5L, "安全管理员", 3L, "深圳市");

    private static ChainScope sound() {
        return scope(ChainPolicies.USUAL, step("a", 3, WAITS, null));
    }

    private static List<String> flaws(ChainScope scope) {
        return ChainCheck.of(scope).stream().map(ChainFlaw::code).toList();
    }

    @Test
    void itCountsOnceAnotherPersonReleasedIt() {
        ChainVersion draft = new ChainVersion(sound(), "降低限额", ONE, AT);
        assertThat(draft.key() + draft.number() + draft.profile() + draft.note())
                .isEqualTo("trial2luohu-2016降低限额");
        assertThat(draft.scope()).isEqualTo(sound());
        refused("shared.error.releaseSamePerson", () -> draft.release(ONE, AT, 0, List.of()));
        refused("approval.error.chainChanged", () -> draft.release(OTHER, AT, 5, List.of()));
        draft.change(scope(ChainPolicies.USUAL, step("a", 5, WAITS, null)), "五天", 0);
        assertThat(draft.note()).isEqualTo("五天");
        assertThat(draft.scope().chain().steps().get(0).days()).isEqualTo(5);
        draft.release(OTHER, AT, 0, List.of());
        assertThat(draft.release().state()).isEqualTo(ReleaseState.RELEASED);
        refused("shared.error.releaseState", () -> draft.change(sound(), "晚了", 0));
        refused("shared.error.releaseState", () -> draft.withdraw(0));
    }

    @Test
    void aVersionWithAHoleIsNotReleasedAndADraftMayBeWithdrawn() {
        ChainVersion holed = new ChainVersion(scope(ChainPolicies.USUAL, step("a", 0, WAITS, null)), "零天", ONE, AT);
        refused("approval.error.chainFlaws", () -> holed.release(OTHER, AT, 0, List.of()));
        assertThat(holed.release().state()).isEqualTo(ReleaseState.DRAFTED);
        refused("approval.error.chainChanged", () -> holed.withdraw(1));
        refused("approval.error.chainChanged", () -> holed.change(sound(), "旧页面", 1));
        holed.withdraw(0);
        assertThat(holed.release().state()).isEqualTo(ReleaseState.WITHDRAWN);
        refused("shared.error.releaseState", () -> holed.release(OTHER, AT, 0, List.of()));
    }

    @Test
    void boundsAreCheckedOnBothSides() {
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 1, WAITS, null)))).isEmpty();
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 60, WAITS, null))))
                .isEmpty();
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 61, WAITS, null))))
                .containsExactly("days");
        ApprovalStep[] eight = new ApprovalStep[8];
        ApprovalStep[] nine = new ApprovalStep[9];
        for (int i = 0; i < 9; i++) {
            nine[i] = step("s" + i, 3, WAITS, null);
            if (i < 8) {
                eight[i] = nine[i];
            }
        }
        assertThat(flaws(scope(ChainPolicies.USUAL, eight))).isEmpty();
        assertThat(flaws(scope(ChainPolicies.USUAL, nine))).containsExactly("steps");
        assertThat(flaws(scope(ChainPolicies.USUAL, step(" ", 3, WAITS, null)))).contains("unnamed");
    }

    @Test
    void whoStandsInIsNamedWhereThePoliciesNeedThem() {
        ChainPolicies deputy = new ChainPolicies(
                ChainPolicies.Nobody.BLOCK,
                ChainPolicies.SamePerson.SIGN_AGAIN,
                ChainPolicies.OwnCase.DEPUTY,
                false,
                3,
                3,
                24);
        ChainPolicies different = new ChainPolicies(
                ChainPolicies.Nobody.BLOCK,
                ChainPolicies.SamePerson.SIGN_AGAIN,
                ChainPolicies.OwnCase.RECORD,
                true,
                3,
                3,
                24);
        ChainPolicies superior = new ChainPolicies(
                ChainPolicies.Nobody.SUPERIOR,
                ChainPolicies.SamePerson.SIGN_AGAIN,
                ChainPolicies.OwnCase.RECORD,
                false,
                3,
                3,
                24);
        ApprovalStep alone = step("a", 3, WAITS, null);
        ApprovalStep helped = step("a", 3, WAITS, null, POST, POST);
        assertThat(flaws(scope(deputy, alone))).containsExactly("noDeputy");
        assertThat(flaws(scope(different, alone))).containsExactly("noDeputy");
        assertThat(flaws(scope(superior, alone))).containsExactly("noSuperior");
        for (ChainPolicies one : List.of(deputy, different, superior)) {
            assertThat(flaws(scope(one, helped))).isEmpty();
        }
        TimeOut never = new TimeOut(1, 0, TimeOut.Automatic.APPROVE, 0);
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, never, null)))).containsExactly("automaticDays");
        TimeOut next = new TimeOut(1, 0, TimeOut.Automatic.APPROVE, 1);
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, next, null)))).isEmpty();
    }

    private static ApprovalStep with(Map<String, FieldRight> fields) {
        ApprovalStep a = step("a", 3, WAITS, null);
        return new ApprovalStep(
                a.key(),
                a.name(),
                a.level(),
                a.who(),
                a.deputy(),
                a.superior(),
                a.mode(),
                a.need(),
                a.days(),
                a.timeOut(),
                a.flags(),
                a.condition(),
                fields,
                a.demonstration());
    }

    @Test
    void whatIsSignedCannotBeHiddenAndOnlyAddedPapersGrow() {
        Map<String, FieldRight> sound =
                Map.of("proposer", FieldRight.HIDDEN, "documents", FieldRight.HIDDEN, "attachments", FieldRight.EDIT);
        assertThat(flaws(scope(ChainPolicies.USUAL, with(sound)))).isEmpty();
        for (String fixed : List.of("name", "amount", "community", "nosuch")) {
            assertThat(flaws(scope(ChainPolicies.USUAL, with(Map.of(fixed, FieldRight.HIDDEN)))))
                    .as(fixed)
                    .containsExactly("fieldFixed");
        }
        assertThat(flaws(scope(ChainPolicies.USUAL, with(Map.of("summary", FieldRight.EDIT)))))
                .containsExactly("fieldEdit");
    }

    @Test
    void aConditionNobodyMeetsIsFoundWhateverItAsks() {
        ApprovalStep always = step("z", 3, WAITS, null);
        Condition other = new Condition(Condition.Test.KIND_IN, List.of("GOODS"), null, List.of());
        Condition flagged = new Condition(Condition.Test.FLAGGED, List.of("OVER_CAP"), null, List.of());
        Condition found = new Condition(Condition.Test.FOUND, List.of("R2"), null, List.of());
        Condition both = new Condition(Condition.Test.ALL_OF, List.of(), null, List.of(flagged, found));
        Condition never = new Condition(Condition.Test.ALL_OF, List.of(), null, List.of(flagged, other));
        Condition below = new Condition(Condition.Test.AMOUNT_BELOW, List.of(), BigDecimal.ZERO, List.of());
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, WAITS, flagged), always)))
                .isEmpty();
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, WAITS, found), always)))
                .isEmpty();
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, WAITS, both), always)))
                .isEmpty();
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, WAITS, other), always)))
                .containsExactly("unreachable");
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, WAITS, never), always)))
                .containsExactly("unreachable");
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, WAITS, below), always)))
                .containsExactly("unreachable");
        assertThat(flaws(scope(ChainPolicies.USUAL, step("a", 3, WAITS, flagged))))
                .as("without the flag nobody signs")
                .containsExactly("nobodySigns");
    }
}
