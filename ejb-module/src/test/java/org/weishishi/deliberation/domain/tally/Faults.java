package org.weishishi.deliberation.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.provider.Arguments;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Scoring;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.BusinessException;

/** One line of a table of faults, and what it says. */
final class Faults {

    private Faults() {}

    static Arguments fault(String rule, List<?> args, ThrowingCallable act) {
        return Arguments.of(rule, args, act);
    }

    /** Refused by the named rule, with these arguments, of which its message says each in both languages. */
    static void refused(String rule, List<Object> args, ThrowingCallable act) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, act);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.code()).isEqualTo("deliberation.fault." + rule);
        assertThat(refusal.args()).isEqualTo(args);
        assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.REFUSED);
        for (Locale reader : List.of(Locale.ROOT, Locale.ENGLISH)) {
            String text = ResourceBundle.getBundle("org.weishishi.deliberation.messages", reader)
                    .getString(refusal.code());
            for (int i = 0; i < args.size(); i++) {
                assertThat(args.size() > 4 || text.contains("{" + i + "}") || i == args.size() - 1)
                        .as("%s says argument %s", refusal.code(), i)
                        .isTrue();
            }
        }
    }

    static Verdict scored(Round... rounds) {
        VotingRule rule = new VotingRule(
                BodyKind.EXPERTS,
                VoteMethod.SCORE,
                new Quorum(VoteBasis.ELIGIBLE, Share.moreThan(1, 2)),
                null,
                TieRule.REFUSED,
                RecusalEffect.OUT_OF_BOTH,
                null,
                new Scoring(BigDecimal.valueOf(100), BigDecimal.valueOf(60), 0, 0, 1),
                null);
        return Councils.verdict(Councils.assembly(rule, 9, 8), rounds);
    }

    static Verdict chosen(Round... rounds) {
        Roster roster = Councils.roster(6);
        Assembly assembly = new Assembly(
                Councils.choiceRule(TieRule.REVOTE),
                roster,
                new SignInSheet(roster, Councils.arrivals(5)),
                Councils.agenda(3),
                List.of(new Recused(2, 5, "stake")));
        return Councils.verdict(assembly, rounds);
    }

    static Tally ordered(List<Integer> order) {
        Assembly assembly = Councils.assembly(Councils.choiceRule(TieRule.CHAIR_DECIDES), 6, 5);
        return new Tally(assembly, List.of(), List.of(List.of(1, 2), order));
    }

    static ChoiceRound choice(
            BallotMode mode, Map<Integer, Integer> counts, @org.jspecify.annotations.Nullable Papers papers) {
        return new ChoiceRound(Councils.first(mode), counts, Map.of(), papers);
    }
}
