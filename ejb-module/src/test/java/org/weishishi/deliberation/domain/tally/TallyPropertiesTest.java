package org.weishishi.deliberation.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weishishi.deliberation.domain.tally.Councils.VOTE_AT;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Chance;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.shared.BusinessException;

/** What holds for every council, every rule and every vote. */
class TallyPropertiesTest {

    @Provide
    Arbitrary<Councils.Case> cases() {
        return Councils.cases();
    }

    @Property
    void figuresThatDoNotAddUpAreNeverCounted(
            @ForAll("cases") Councils.Case one,
            @ForAll @IntRange(max = 25) int favour,
            @ForAll @IntRange(max = 5) int against,
            @ForAll @IntRange(max = 5) int abstained) {
        int voting = one.voting().size();
        VoteRound round = Councils.hands(1, favour, against, abstained);
        Tally tally = new Tally(one.assembly(), List.of(round), List.of());
        if (favour + against + abstained == voting) {
            assertThat(tally.verdicts(VOTE_AT)).hasSize(1);
        } else {
            assertThatThrownBy(() -> tally.verdicts(VOTE_AT))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("deliberation.fault.sum");
                        assertThat(refusal.args())
                                .containsExactly(
                                        "item1",
                                        (long) favour + against + abstained,
                                        (long) voting,
                                        Math.abs((long) favour + against + abstained - voting));
                    });
        }
    }

    @Property(tries = 3000)
    void noItemPassesAgainstItsRule(@ForAll("cases") Councils.Case one) {
        Verdict verdict = one.verdict();
        Oracle oracle = new Oracle(one);
        assertThat(verdict.heads().quorate()).isEqualTo(oracle.quorate());
        assertThat(verdict.outcome() == Outcome.PASSED)
                .as("seed %s", one.seed())
                .isEqualTo(oracle.quorate() && oracle.votersLeft() && oracle.passes());
    }

    /** Counts the heads one by one and compares shares by long division: shares no code with what it checks. */
    private record Oracle(Councils.Case one) {

        private boolean out(int member) {
            return one.recusals().stream().anyMatch(r -> r.member() == member);
        }

        private boolean here(int member) {
            boolean inside = false;
            int last = -1;
            for (Movement move : one.movements()) {
                if (move.member() == member && move.moment() <= VOTE_AT && move.moment() > last) {
                    last = move.moment();
                    inside = move.arrives();
                }
            }
            return inside;
        }

        boolean quorate() {
            boolean drop = one.rule().recusal() == RecusalEffect.OUT_OF_BOTH;
            int members = one.rule().quorum().base() == VoteBasis.ALL_MEMBERS ? one.vacant() : 0;
            int present = 0;
            for (int i = 1; i <= one.members(); i++) {
                boolean counts = !(drop && out(i));
                members += counts ? 1 : 0;
                present += counts && here(i) ? 1 : 0;
            }
            return present > 0 && reaches(one.rule().quorum().share(), present, members);
        }

        boolean votersLeft() {
            return count(true, false) > 0;
        }

        boolean passes() {
            int favour = count(true, true);
            int base =
                    switch (java.util.Objects.requireNonNull(one.rule().pass()).base()) {
                        case ALL_MEMBERS -> one.vacant() + count(false, false);
                        case ELIGIBLE -> count(false, false);
                        case PRESENT -> count(true, false);
                    };
            return favour > 0
                    && favour >= one.rule().pass().minimumVotes()
                    && reaches(one.rule().pass().share(), favour, base);
        }

        private int count(boolean onlyHere, boolean onlyFavour) {
            int n = 0;
            for (int i = 1; i <= one.members(); i++) {
                boolean fits = !out(i) && (!onlyHere || here(i));
                n += fits && (!onlyFavour || one.voices().get(i) == Voice.FAVOUR) ? 1 : 0;
            }
            return n;
        }

        private static boolean reaches(Share share, int part, int whole) {
            double left = (double) part / whole;
            double right = (double) share.numerator() / share.denominator();
            boolean same = Math.abs(left - right) < 1e-9;
            return whole > 0 && (same ? share.inclusive() : left > right);
        }
    }

    @Property(tries = 3000)
    void recusalNeverTurnsAnotherVoteIntoANo(
            @ForAll("cases") Councils.Case one, @ForAll @IntRange(min = 1, max = 20) int who) {
        Assume.that(who <= one.members());
        Assume.that(one.recusals().stream().noneMatch(r -> r.member() == who));
        Assume.that(one.voices().get(who) != Voice.FAVOUR || !one.voting().contains(who));
        Councils.Case recused = one.recusing(who);
        Verdict before = one.verdict();
        Verdict after = recused.verdict();
        Votes votes = recused.named().votes();
        assertThat(votes.inFavour()).isEqualTo(one.named().votes().inFavour());
        assertThat(votes.against()).isLessThanOrEqualTo(one.named().votes().against());
        if (before.outcome() == Outcome.PASSED && after.heads().quorate()) {
            assertThat(after.outcome()).isEqualTo(Outcome.PASSED);
        }
        if (one.rule().recusal() == RecusalEffect.VOTE_ONLY) {
            assertThat(after.heads().quorate()).isEqualTo(before.heads().quorate());
        }
    }

    @Property
    void theOrderOfEntryDoesNotMatter(@ForAll("cases") Councils.Case one, @ForAll Random random) {
        assertThat(Councils.verdict(one.shuffled(random), one.named())).isEqualTo(one.verdict());
    }

    @Property
    void roundsMayBeGivenInAnyOrder(@ForAll("cases") Councils.Case one) {
        VoteRound first = one.named();
        Votes turned = new Votes(
                /* inFavour= */ first.votes().against(),
                /* against= */ first.votes().inFavour(),
                first.votes().abstained());
        VoteRound second = new VoteRound(
                new RoundHead(2, VOTE_AT, RoundKind.RECOUNT, BallotMode.SHOW_OF_HANDS, "counted wrongly"),
                1,
                turned,
                java.util.Map.of(),
                null,
                null);
        Verdict straight = Councils.verdict(one.assembly(), first, second);
        assertThat(Councils.verdict(one.assembly(), second, first)).isEqualTo(straight);
        if (straight.counted() != null) {
            assertThat(straight.counted().votes()).isEqualTo(turned);
        }
    }

    @Property(tries = 2000)
    void theOutlookIsTrue(@ForAll("cases") Councils.Case one, @ForAll @IntRange(max = 20) int said) {
        VoteRound full = one.named();
        Assembly assembly = one.assembly();
        int voting = one.voting().size();
        Assume.that(said <= voting);
        int favour = Math.min(said, full.votes().inFavour());
        int against = said - favour;
        Outlook outlook = Outlook.of(assembly, 1, VOTE_AT, new Votes(favour, against, 0));
        Outcome best = Councils.verdict(assembly, Councils.hands(1, voting - against, against, 0))
                .outcome();
        Outcome worst = Councils.verdict(assembly, Councils.hands(1, favour, voting - favour, 0))
                .outcome();
        Chance chance = outlook.chance();
        assertThat(best == Outcome.PASSED)
                .as("%s", outlook)
                .isEqualTo(chance == Chance.POSSIBLE || chance == Chance.UNANIMOUS || chance == Chance.CERTAIN);
        assertThat(worst == Outcome.PASSED).as("%s", outlook).isEqualTo(chance == Chance.CERTAIN);
        assertThat(chance == Chance.NO_QUORUM).isEqualTo(!outlook.heads().quorate());
        if (chance == Chance.UNANIMOUS) {
            assertThat(Councils.verdict(assembly, Councils.hands(1, voting - against - 1, against + 1, 0))
                            .outcome())
                    .isNotEqualTo(Outcome.PASSED);
        }
    }

    @Property
    void soManyMayLeaveOrBeRecusedAndNotOneMore(@ForAll("cases") Councils.Case one) {
        Councils.Case now = one;
        int leave = 0;
        int recuse = 0;
        Outlook outlook = Outlook.of(one.assembly(), 1, VOTE_AT, new Votes(0, 0, 0));
        Assembly assembly = one.assembly();
        List<Integer> counting = assembly.membersInRoom(VOTE_AT).stream()
                .filter(m -> one.rule().recusal() == RecusalEffect.VOTE_ONLY
                        || one.voting().contains(m))
                .toList();
        for (int member : counting) {
            now = leaving(now, member);
            leave += now.assembly().heads(1, VOTE_AT).quorate() ? 1 : 0;
        }
        Councils.Case then = one;
        for (int member : Set.copyOf(one.voting())) {
            then = then.recusing(member);
            HeadCount heads = then.assembly().heads(1, VOTE_AT);
            recuse += heads.quorate() && heads.voting() > 0 ? 1 : 0;
        }
        assertThat(outlook.leave()).isEqualTo(leave);
        assertThat(outlook.recuse()).isEqualTo(recuse);
    }

    @Property
    void whatIfTellsWhatThenHappens(@ForAll("cases") Councils.Case one, @ForAll @IntRange(min = 1, max = 20) int who) {
        Assume.that(who <= one.members());
        Assembly assembly = one.assembly();
        if (assembly.membersInRoom(VOTE_AT).contains(who)) {
            assertThat(assembly.ifLeft(1, VOTE_AT, who))
                    .isEqualTo(leaving(one, who).assembly().heads(1, VOTE_AT));
        }
        if (!assembly.recused(1).contains(who)) {
            assertThat(assembly.ifRecused(1, VOTE_AT, who))
                    .isEqualTo(one.recusing(who).assembly().heads(1, VOTE_AT));
        }
    }

    private static Councils.Case leaving(Councils.Case one, int member) {
        List<Movement> left =
                one.movements().stream().filter(m -> m.member() != member).toList();
        return new Councils.Case(
                one.rule(), one.vacant(), one.members(), left, one.recusals(), one.voices(), one.seed());
    }

    @Property
    void aSecretBallotGivesWhatTheSameVotesGiveByName(@ForAll("cases") Councils.Case one) {
        VoteRound named = one.named();
        Set<Integer> roll = one.voting();
        VoteRound secret = new VoteRound(
                Councils.first(BallotMode.SECRET),
                1,
                named.votes(),
                java.util.Map.of(),
                new Papers(roll, roll.size(), 0),
                null);
        assertThat(Councils.verdict(one.assembly(), secret).outcome())
                .isEqualTo(one.verdict().outcome());
    }

    @Property
    void theNeededNumberIsTheSmallestThatReaches(
            @ForAll @IntRange(max = 12) int numerator,
            @ForAll @IntRange(min = 1, max = 12) int denominator,
            @ForAll boolean inclusive,
            @ForAll @IntRange(max = 60) int whole) {
        Assume.that(numerator < denominator || (numerator == denominator && inclusive));
        Share share = new Share(numerator, denominator, inclusive);
        int needed = share.needed(whole);
        assertThat(share.reachedBy(needed, whole)).isEqualTo(whole > 0);
        assertThat(needed == 0 || !share.reachedBy(needed - 1, whole)).isTrue();
    }

    @Property
    void aTieIsOneVoteAwayFromPassing(@ForAll("cases") Councils.Case one) {
        Verdict verdict = one.verdict();
        if (verdict.outcome() == Outcome.TIED) {
            assertThat(one.rule().tie()).isNotEqualTo(TieRule.REFUSED);
            Votes votes = one.named().votes();
            assertThat(votes.inFavour()).isEqualTo(votes.against()).isEqualTo(verdict.needed() - 1);
        }
    }
}
