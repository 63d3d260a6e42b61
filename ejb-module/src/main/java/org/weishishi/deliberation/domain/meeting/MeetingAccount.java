package org.weishishi.deliberation.domain.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.deliberation.api.simulation.SimulatedItem;
import org.weishishi.deliberation.api.simulation.SimulatedMovement;
import org.weishishi.deliberation.api.simulation.SimulatedRecusal;
import org.weishishi.deliberation.api.simulation.SimulatedRoster;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.SimulatedMeeting;
import org.weishishi.deliberation.domain.tally.Tally;
import org.weishishi.deliberation.domain.tally.Verdict;
import org.weishishi.shared.Money;

/** 会议的账 · a meeting in the words of the open interface, and what the arithmetic makes of it: the only way results come about. */
public final class MeetingAccount {

    private final Meeting meeting;

    /** Of the meeting as it stands. */
    public MeetingAccount(Meeting meeting) {
        this.meeting = meeting;
    }

    private Simulation with(List<SimulatedRound> rounds, List<List<Integer>> chairOrders) {
        return new Simulation(
                meeting.rule(),
                null,
                roster(),
                meeting.sheet().stream()
                        .map(line -> new SimulatedMovement(line.number(), line.arrives(), line.moment()))
                        .toList(),
                meeting.items().stream().map(MeetingAccount::item).toList(),
                meeting.items().stream()
                        .flatMap(item -> item.recusals().stream()
                                .map(one -> new SimulatedRecusal(item.position(), one.number(), one.reason())))
                        .toList(),
                rounds,
                chairOrders,
                meeting.moment());
    }

    /** @return the meeting as anybody may send it to {@code POST deliberation/simulations} */
    public Simulation simulation() {
        return with(rounds(), meeting.chairOrders());
    }

    /** @return who counts */
    public Assembly assembly() {
        return new SimulatedMeeting(simulation()).assembly();
    }

    /** @return the verdict on each item */
    public List<Verdict> verdicts() {
        return verdicts(simulation());
    }

    /** @return the verdicts if who presides had set these orders only */
    List<Verdict> ordered(List<List<Integer>> chairOrders) {
        return verdicts(with(rounds(), chairOrders));
    }

    /** @return the verdicts if this round were counted too; its faults are refused */
    List<Verdict> trial(SimulatedRound round) {
        return verdicts(with(Stream.concat(rounds().stream(), Stream.of(round)).toList(), meeting.chairOrders()));
    }

    /** @return whether a second vote on the item may be entered now */
    boolean mayVoteAgain(int item) {
        return tally(simulation()).mayVoteAgain(item);
    }

    private List<Verdict> verdicts(Simulation given) {
        return tally(given).verdicts(meeting.moment());
    }

    private static Tally tally(Simulation given) {
        SimulatedMeeting described = new SimulatedMeeting(given);
        return new Tally(described.assembly(), described.rounds(), given.chairOrders());
    }

    private List<SimulatedRound> rounds() {
        return meeting.rounds().stream()
                .filter(BallotRound::counts)
                .map(BallotRound::content)
                .toList();
    }

    private SimulatedRoster roster() {
        List<Seat> seats = meeting.seats();
        return new SimulatedRoster(
                meeting.seatsOfBody(),
                seats.stream()
                        .map(seat -> new SimulatedRoster.Member(
                                seat.number(), seat.name(), seat.role().votes(), null, null))
                        .toList(),
                Stream.of(MemberRole.CHAIR, MemberRole.DEPUTY)
                        .flatMap(role -> seats.stream().filter(seat -> seat.role() == role))
                        .map(Seat::number)
                        .toList());
    }

    private static SimulatedItem item(AgendaItem item) {
        return new SimulatedItem(
                item.position(), item.project().name(), new Money(item.project().amount()), item.withdrawn());
    }
}
