package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.approval.TrialScope.WAITS;
import static org.weishishi.approval.TrialScope.scope;
import static org.weishishi.approval.TrialScope.step;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.book.ChainCheck;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;

/** What no step could ever do, and what the check says of it: more votes than posts, sums below nothing, rules that do not exist. */
class ChainHolesTest {

    private static final SignerPost BUILDING = new SignerPost(PostKind.STREET_SECTION, "城建科");
    private static final SignerPost FINANCE = new SignerPost(PostKind.STREET_SECTION, "财政所");
    private static final SignerPost EVERY = new SignerPost(PostKind.STREET_SECTION, null);

    private static List<ChainFlaw> found(ApprovalStep... steps) {
        return ChainCheck.of(scope(ChainPolicies.USUAL, steps));
    }

    private static ChainFlaw flaw(String code, Object... words) {
        return new ChainFlaw(code, true, List.of(words));
    }

    private static ApprovalStep vote(int need, SignerPost... who) {
        ApprovalStep a = step("a", 3, WAITS, null);
        return new ApprovalStep(
                a.key(),
                a.name(),
                a.level(),
                List.of(who),
                null,
                null,
                StepMode.VOTE,
                need,
                a.days(),
                a.timeOut(),
                a.flags(),
                null,
                a.fields(),
                false);
    }

    @Test
    void moreVotesThanPostsAreNeverReached() {
        assertThat(found(vote(2, BUILDING, FINANCE))).isEmpty();
        assertThat(found(vote(3, BUILDING, FINANCE))).containsExactly(flaw("votesMore", "a", 3, 2L));
        assertThat(found(vote(2, BUILDING, BUILDING)))
                .as("a post is one seat however often it is named")
                .containsExactly(flaw("votesMore", "a", 2, 1L));
        assertThat(found(vote(9, BUILDING, EVERY)))
                .as("how many posts of a kind a unit has, the definition does not know")
                .isEmpty();
    }

    @Test
    void aStepWithoutNameIsToldByItsPlace() {
        ApprovalStep nameless = step(" ", 0, WAITS, null);
        assertThat(found(step("a", 3, WAITS, null), nameless))
                .containsExactly(flaw("unnamed", 2, OrgLevel.STREET), flaw("days", "2", 60));
    }

    private static Condition sum(Condition.Test test, String yuan) {
        return new Condition(test, List.of(), new BigDecimal(yuan), List.of());
    }

    private static Condition rules(String... codes) {
        return new Condition(Condition.Test.FOUND, List.of(codes), null, List.of());
    }

    private static List<ChainFlaw> asked(Condition condition) {
        return found(step("a", 3, WAITS, condition), step("z", 3, WAITS, null));
    }

    @Test
    void noSumIsBelowNothing() {
        assertThat(asked(sum(Condition.Test.AMOUNT_AT_LEAST, "0"))).isEmpty();
        assertThat(asked(sum(Condition.Test.AMOUNT_AT_LEAST, "-0.01")))
                .containsExactly(flaw("sumNegative", "a", "-0.01"));
        Condition inside = new Condition(
                Condition.Test.ANY_OF,
                List.of(),
                null,
                List.of(sum(Condition.Test.AMOUNT_AT_LEAST, "-5"), rules("R2")));
        assertThat(asked(inside)).containsExactly(flaw("sumNegative", "a", "-5.00"));
    }

    private static List<ChainFlaw> band(@Nullable String from, @Nullable String below) {
        ChainScope s = scope(ChainPolicies.USUAL, step("a", 3, WAITS, null));
        return ChainCheck.of(new ChainScope(
                s.purpose(), s.kinds(), decimal(from), decimal(below), s.inForceFrom(), s.chain(), s.sources()));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @Test
    void noBandBeginsBelowNothing() {
        assertThat(band("0", "100000")).isEmpty();
        assertThat(band("-1", "100000")).containsExactly(flaw("bandNegative", "-1"));
        assertThat(band(null, "-1")).contains(flaw("bandNegative", "-1"));
    }

    @Test
    void onlyRulesThatExistAreAskedFor() {
        assertThat(asked(rules("R1", "R18"))).isEmpty();
        for (String code : List.of("R0", "R19", "R99", "r2", "R02", "")) {
            assertThat(asked(rules("R2", code))).as(code).containsExactly(flaw("noRule", "a", code));
        }
        Condition inside = new Condition(Condition.Test.NONE_OF, List.of(), null, List.of(rules("R99")));
        assertThat(asked(inside)).containsExactly(flaw("noRule", "a", "R99"));
    }

    @Test
    void everyKindOfAChainForAllHasAStep() {
        Condition goods = new Condition(Condition.Test.KIND_IN, List.of("GOODS"), null, List.of());
        ChainScope s = scope(ChainPolicies.USUAL, step("a", 3, WAITS, goods));
        assertThat(ChainCheck.of(
                        new ChainScope(s.purpose(), List.of(), null, null, s.inForceFrom(), s.chain(), s.sources())))
                .containsExactly(flaw("nobodySigns", "ENGINEERING", "0.00"));
    }

    @Test
    void aTaskGoesToAPostThatDecides() {
        SignerPost leader = new SignerPost(PostKind.DISTRICT_LEADER, null);
        ApprovalStep step = step("a", 3, new TimeOut(1, 1, TimeOut.Automatic.NONE, 0), null, leader, leader);
        assertThat(found(step)).as("told of a late one, anybody may be").isEmpty();
        ChainPolicies usual = ChainPolicies.USUAL;
        ChainPolicies handed = new ChainPolicies(
                ChainPolicies.Nobody.SUPERIOR, usual.samePerson(), ChainPolicies.OwnCase.DEPUTY, false, 3, 3, 24);
        assertThat(ChainCheck.of(scope(handed, step)))
                .containsExactly(
                        flaw("substitute", "a", PostKind.DISTRICT_LEADER),
                        flaw("substitute", "a", PostKind.DISTRICT_LEADER));
    }
}
