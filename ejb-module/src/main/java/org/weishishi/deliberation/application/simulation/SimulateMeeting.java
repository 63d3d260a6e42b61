package org.weishishi.deliberation.application.simulation;

import java.util.Locale;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.SimulatedMeeting;
import org.weishishi.deliberation.domain.tally.Tally;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 议事演算 · computes a meeting somebody describes; reads and stores nothing. */
@UseCase
public class SimulateMeeting {

    /** @return every base, threshold, outcome and reason; refusals {@code deliberation.fault.*} and {@code rule.error.*} */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public SimulationAnswer simulate(Simulation given, Locale reader) {
        given.rule().requireHoldable();
        SimulatedMeeting meeting = new SimulatedMeeting(given);
        Assembly assembly = meeting.assembly();
        int now = meeting.now();
        return Answers.of(
                assembly, new Tally(assembly, meeting.rounds(), given.chairOrders()).verdicts(now), now, reader);
    }
}
