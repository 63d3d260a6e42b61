package org.weishishi.deliberation.application.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.HeadCount;
import org.weishishi.deliberation.domain.tally.Outlook;
import org.weishishi.deliberation.domain.tally.Reason;
import org.weishishi.deliberation.domain.tally.Verdict;

/** 演算结果 · what the arithmetic says, in the words of the open interface; the meeting room shows the same. */
public final class Answers {

    private Answers() {}

    /** @return the whole answer */
    public static SimulationAnswer of(Assembly assembly, List<Verdict> verdicts, int now, Locale reader) {
        return new SimulationAnswer(
                heads(assembly.heads(Assembly.WHOLE, now)),
                verdicts.stream().map(one -> item(assembly, one, now, reader)).toList());
    }

    private static SimulationAnswer.Item item(Assembly assembly, Verdict verdict, int now, Locale reader) {
        var counted = Optional.ofNullable(verdict.counted());
        var cut = Optional.ofNullable(verdict.cut());
        Outlook outlook = Outlook.of(
                assembly,
                verdict.item(),
                now,
                counted.map(Verdict.Counted::votes).orElse(new Votes(0, 0, 0)));
        return new SimulationAnswer.Item(
                verdict.item(),
                verdict.outcome(),
                heads(verdict.heads()),
                verdict.base(),
                verdict.needed(),
                counted.map(Verdict.Counted::round).orElse(0),
                counted.map(Verdict.Counted::votes).orElse(null),
                counted.map(Verdict.Counted::average).orElse(null),
                cut.map(line -> line.rank()).orElse(null),
                cut.map(line -> line.grant()).orElse(null),
                cut.map(line -> line.given()).orElse(null),
                outlook.chance(),
                outlook.recuse(),
                assembly.presiding(verdict.item(), now).orElse(null),
                verdict.reasons().stream().map(reason -> reason(reason, reader)).toList());
    }

    /** @return heads in the words of the interface */
    public static SimulationAnswer.Heads heads(HeadCount heads) {
        return new SimulationAnswer.Heads(
                heads.members(),
                heads.present(),
                heads.needed(),
                heads.quorate(),
                heads.recused(),
                heads.voting(),
                heads.spare(),
                heads.absent());
    }

    private static SimulationAnswer.Reason reason(Reason reason, Locale reader) {
        return new SimulationAnswer.Reason(reason.key(), reason.args(), ReasonWords.of(reader, reason));
    }
}
