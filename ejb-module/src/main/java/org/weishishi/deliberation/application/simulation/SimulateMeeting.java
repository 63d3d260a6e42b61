package org.weishishi.deliberation.application.simulation;

import java.util.Locale;
import java.util.Optional;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.HeadCount;
import org.weishishi.deliberation.domain.tally.Outlook;
import org.weishishi.deliberation.domain.tally.Reason;
import org.weishishi.deliberation.domain.tally.Tally;
import org.weishishi.deliberation.domain.tally.Verdict;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 议事演算 · computes a meeting somebody describes; reads and stores nothing. */
@UseCase
public class SimulateMeeting {

    /** @return every base, threshold, outcome and reason; refusals {@code deliberation.fault.*} and {@code rule.error.*} */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public SimulationAnswer simulate(Simulation given, Locale reader) {
        SimulatedMeeting meeting = new SimulatedMeeting(given);
        Assembly assembly = meeting.assembly();
        int now = meeting.now();
        return new SimulationAnswer(
                heads(assembly.heads(Assembly.WHOLE, now)),
                new Tally(assembly, meeting.rounds(), given.chairOrder())
                        .verdicts(now).stream()
                                .map(verdict -> item(assembly, verdict, now, reader))
                                .toList());
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

    private static SimulationAnswer.Heads heads(HeadCount heads) {
        return new SimulationAnswer.Heads(
                heads.members(),
                heads.present(),
                heads.needed(),
                heads.quorate(),
                heads.recused(),
                heads.voting(),
                heads.spare());
    }

    private static SimulationAnswer.Reason reason(Reason reason, Locale reader) {
        return new SimulationAnswer.Reason(reason.key(), reason.args(), ReasonWords.of(reader, reason));
    }
}
