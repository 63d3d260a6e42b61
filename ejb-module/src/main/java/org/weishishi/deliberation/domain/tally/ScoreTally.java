package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.rule.api.meeting.Scoring;

/** 打分的计算 · the average without the highest and lowest, compared with the pass mark exactly. */
final class ScoreTally {

    private final Assembly assembly;
    private final Scoring scale;

    ScoreTally(Assembly assembly, Scoring scale) {
        this.assembly = assembly;
        this.scale = scale;
    }

    Verdict of(ScoreRound round) {
        Argument argument = new Argument(assembly, round.item(), round.head().moment());
        if (!argument.mayBeVoted()) {
            return argument.barred();
        }
        List<BigDecimal> scores = round.scores();
        if (scores.size() < scale.minimumScores()) {
            return argument.say("fewScores", scores.size(), scale.minimumScores())
                    .verdict(Outcome.NOT_VOTED, 0, 0, null);
        }
        List<BigDecimal> kept = scores.subList(scale.dropLowest(), scores.size() - scale.dropHighest());
        BigDecimal sum = kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal average = sum.divide(BigDecimal.valueOf(kept.size()), 2, RoundingMode.HALF_UP);
        argument.say(
                "scores", scores.size(), scale.dropHighest(), scale.dropLowest(), kept.size(), sum.toPlainString());
        boolean passed = sum.compareTo(scale.pass().multiply(BigDecimal.valueOf(kept.size()))) >= 0;
        argument.say(
                passed ? "scorePassed" : "scoreRefused",
                average.toPlainString(),
                scale.pass().toPlainString());
        Verdict.Counted counted = new Verdict.Counted(
                round.head().number(), new Votes(0, 0, 0), average, new Ranked(round.item(), sum, kept.size()));
        return argument.verdict(passed ? Outcome.PASSED : Outcome.REFUSED, 0, 0, counted);
    }
}
