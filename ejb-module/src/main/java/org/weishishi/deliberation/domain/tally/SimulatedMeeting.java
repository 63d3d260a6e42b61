package org.weishishi.deliberation.domain.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.simulation.SimulatedRoster;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.shared.BusinessException;

/** 演算所述的会议 · turns what was sent into what the arithmetic takes. */
public final class SimulatedMeeting {

    private final Simulation given;

    public SimulatedMeeting(Simulation given) {
        this.given = given;
    }

    public Assembly assembly() {
        SimulatedRoster people = given.roster();
        Integer seats = people.seats();
        Roster roster = new Roster(
                seats == null ? 0 : seats,
                people.members().stream().map(this::voter).toList(),
                people.presiding());
        List<Movement> moves = given.movements().stream()
                .map(move -> new Movement(move.member(), move.arrives(), move.moment()))
                .toList();
        List<Matter> agenda = given.items().stream()
                .map(item -> new Matter(
                        item.number(),
                        name(item.name(), item.number()),
                        item.amount(),
                        Boolean.TRUE.equals(item.withdrawn())))
                .toList();
        List<Recused> out = given.recusals().stream()
                .map(one -> new Recused(one.item(), one.member(), one.reason()))
                .toList();
        return new Assembly(given.rule(), roster, new SignInSheet(roster, moves), agenda, out);
    }

    public int now() {
        Integer asked = given.now();
        Stream<Integer> moments = Stream.concat(
                given.movements().stream().map(move -> move.moment()),
                given.rounds().stream().map(SimulatedRound::moment));
        return asked == null ? moments.max(Integer::compare).orElse(0) : asked;
    }

    public List<Round> rounds() {
        return given.rounds().stream().map(this::round).toList();
    }

    private Voter voter(SimulatedRoster.Member one) {
        LocalDate day = given.day();
        LocalDate from = one.termFrom();
        LocalDate to = one.termTo();
        boolean serves = day == null || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
        return new Voter(one.number(), name(one.name(), one.number()), !Boolean.FALSE.equals(one.votes()), serves);
    }

    private Round round(SimulatedRound one) {
        String why = one.reason();
        RoundHead head = new RoundHead(one.number(), one.moment(), one.kind(), one.mode(), why == null ? "" : why);
        SimulatedRound.Papers sheets = one.papers();
        Papers papers = sheets == null ? null : Papers.of(sheets.roll(), sheets.returned(), sheets.invalid());
        VoteMethod method = given.rule().method();
        if (method == VoteMethod.CHOICE) {
            return choice(one, head, papers);
        }
        Integer item = one.item();
        if (item == null) {
            throw BusinessException.refused("deliberation.fault.noItemGiven", one.number());
        }
        return method == VoteMethod.SCORE ? score(one, head, item, papers) : vote(one, head, item, papers);
    }

    private static VoteRound vote(SimulatedRound one, RoundHead head, int item, @Nullable Papers papers) {
        Map<Integer, Voice> said = new HashMap<>();
        one.ballots().forEach(ballot -> put(said, ballot.member(), ballot.voice()));
        Votes votes = one.votes();
        if (votes == null) {
            votes = VoteRound.counted(said);
        }
        return new VoteRound(head, item, votes, said, papers, one.casting());
    }

    private static ScoreRound score(SimulatedRound one, RoundHead head, int item, @Nullable Papers papers) {
        Map<Integer, java.math.BigDecimal> said = new HashMap<>();
        one.ballots().forEach(ballot -> put(said, ballot.member(), ballot.score()));
        return new ScoreRound(
                head, item, one.scores().isEmpty() ? List.copyOf(said.values()) : one.scores(), said, papers);
    }

    private ChoiceRound choice(SimulatedRound one, RoundHead head, @Nullable Papers papers) {
        Map<Integer, Integer> counts = new HashMap<>();
        one.counts().forEach(count -> put(counts, count.item(), count.votes()));
        Map<Integer, Set<Integer>> said = new HashMap<>();
        one.ballots().forEach(ballot -> put(said, ballot.member(), new HashSet<>(ballot.items())));
        if (counts.isEmpty()) {
            given.items().forEach(item -> counts.put(item.number(), 0));
            said.values().forEach(items -> items.forEach(item -> counts.merge(item, 1, Integer::sum)));
        }
        return new ChoiceRound(head, counts, said, papers);
    }

    private static <T> void put(Map<Integer, T> said, int who, @Nullable T what) {
        if (what == null) {
            throw BusinessException.refused("deliberation.fault.emptyBallot", who);
        }
        if (said.put(who, what) != null) {
            throw BusinessException.refused("deliberation.fault.votesTwice", who);
        }
    }

    private static String name(@Nullable String name, int number) {
        return name == null || name.isBlank() ? String.valueOf(number) : name;
    }
}
