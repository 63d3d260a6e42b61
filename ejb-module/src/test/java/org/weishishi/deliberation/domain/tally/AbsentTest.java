package org.weishishi.deliberation.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.application.simulation.Answers;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;

/** 未到而可到的成员 · whether waiting can bring the quorum: recused members and vacant seats cannot come. */
class AbsentTest {

    @ParameterizedTest(name = "{0} {1}: {2} members, {3} vacant, {4} present, {5} of them recused, {6} absent ones too")
    @CsvSource({
        "ELIGIBLE, OUT_OF_BOTH, 6, 0, 3, 0, 0, 3, true",
        "ELIGIBLE, OUT_OF_BOTH, 6, 0, 3, 1, 1, 2, true",
        "ELIGIBLE, OUT_OF_BOTH, 6, 0, 6, 6, 0, 0, false",
        "ELIGIBLE, VOTE_ONLY, 6, 0, 3, 1, 1, 3, true",
        "ALL_MEMBERS, OUT_OF_BOTH, 4, 2, 4, 0, 0, 0, false",
        "ALL_MEMBERS, OUT_OF_BOTH, 4, 2, 3, 0, 0, 1, false",
        "ALL_MEMBERS, OUT_OF_BOTH, 5, 1, 4, 0, 0, 1, true",
        "ALL_MEMBERS, OUT_OF_BOTH, 6, 0, 5, 0, 1, 0, true"
    })
    void onlyMembersWhoWouldCountMayStillCome(
            VoteBasis base,
            RecusalEffect effect,
            int members,
            int vacant,
            int present,
            int out,
            int away,
            int absent,
            boolean reachable) {
        Roster people = Councils.roster(members);
        Roster roster = new Roster(members + vacant, people.people(), List.of(1));
        Assembly assembly = new Assembly(
                Councils.vote(
                        new Quorum(base, Councils.TWO_THIRDS),
                        new Threshold(VoteBasis.PRESENT, Councils.HALF, 0),
                        effect,
                        TieRule.REFUSED,
                        null),
                roster,
                new SignInSheet(roster, Councils.arrivals(present)),
                Councils.agenda(1),
                IntStream.rangeClosed(1, members)
                        .filter(i -> i <= out || i > members - away)
                        .mapToObj(i -> new Recused(1, i, "stake"))
                        .toList());
        SimulationAnswer.Heads heads = Answers.heads(assembly.heads(1, Councils.VOTE_AT));
        assertThat(heads.absent()).isEqualTo(absent);
        assertThat(heads.reachable()).isEqualTo(reachable);
        Set<Integer> everybody = Set.copyOf(roster.members());
        if (out + away == 0) {
            assertThat(assembly.ifPresent(everybody).quorate()).isEqualTo(reachable);
        }
    }
}
