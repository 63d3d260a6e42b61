package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.Money;

/** Random councils and the small ones that tests name. */
final class Councils {

    static final int VOTE_AT = 50;

    private Councils() {}

    static final Share HALF = Share.moreThan(1, 2);
    static final Share TWO_THIRDS = Share.moreThan(2, 3);

    /** More than 2/3 present, more than half of those present, as in 莲塘. */
    static VotingRule rule(RecusalEffect recusal, TieRule tie) {
        return vote(
                new Quorum(VoteBasis.ELIGIBLE, TWO_THIRDS),
                new Threshold(VoteBasis.PRESENT, HALF, 0),
                recusal,
                tie,
                null);
    }

    static VotingRule vote(
            Quorum quorum, Threshold pass, RecusalEffect recusal, TieRule tie, @Nullable Ceiling ceiling) {
        return new VotingRule(BodyKind.COUNCIL, VoteMethod.VOTE, quorum, pass, tie, recusal, null, null, ceiling);
    }

    /** The rule of a choice: the two best of all. */
    static VotingRule choiceRule(TieRule tie) {
        return new VotingRule(
                BodyKind.DEPUTIES,
                VoteMethod.CHOICE,
                new Quorum(VoteBasis.ELIGIBLE, Share.moreThan(1, 2)),
                new Threshold(VoteBasis.PRESENT, Share.moreThan(0, 1), 0),
                tie,
                RecusalEffect.OUT_OF_BOTH,
                new Choice(1, 2, 2),
                null,
                null);
    }

    /** Members 1 to n, of whom the first so many sign in at moment 1; items 1 to 5; member 1 chairs, 2 is deputy. */
    static Assembly assembly(VotingRule rule, int members, int present, Recused... recusals) {
        Roster roster = roster(members);
        return new Assembly(rule, roster, new SignInSheet(roster, arrivals(present)), agenda(5), List.of(recusals));
    }

    static Roster roster(int members) {
        return new Roster(
                0,
                IntStream.rangeClosed(1, members)
                        .mapToObj(i -> new Voter(i, "m" + i, true, true))
                        .toList(),
                members > 1 ? List.of(1, 2) : List.of(1));
    }

    static List<Movement> arrivals(int present) {
        return IntStream.rangeClosed(1, present)
                .mapToObj(i -> new Movement(i, true, 1))
                .toList();
    }

    static List<Matter> agenda(int items) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(i -> new Matter(i, "item" + i, Money.yuan(1000L * i), false))
                .toList();
    }

    static VoteRound hands(int item, int favour, int against, int abstained) {
        return new VoteRound(
                first(BallotMode.SHOW_OF_HANDS), item, new Votes(favour, against, abstained), Map.of(), null, null);
    }

    static RoundHead first(BallotMode mode) {
        return new RoundHead(1, VOTE_AT, RoundKind.FIRST, mode, "");
    }

    static RoundHead again(int number, RoundKind kind, BallotMode mode) {
        return new RoundHead(number, VOTE_AT + number, kind, mode, "why");
    }

    static Verdict verdict(Assembly assembly, Round... rounds) {
        return new Tally(assembly, List.of(rounds), List.of()).verdicts(VOTE_AT).get(0);
    }

    /**
     * One random council with one item.
     *
     * @param voices what each member would say, by number
     */
    record Case(
            VotingRule rule,
            int vacant,
            int members,
            List<Movement> movements,
            List<Recused> recusals,
            Map<Integer, Voice> voices,
            long seed) {

        Roster roster() {
            Roster people = Councils.roster(members);
            return new Roster(vacant == 0 ? 0 : members + vacant, people.people(), List.of(1));
        }

        Assembly assembly() {
            Roster roster = roster();
            return new Assembly(rule, roster, new SignInSheet(roster, movements), agenda(1), recusals);
        }

        /** The same, everything given in another order. */
        Assembly shuffled(Random random) {
            List<Voter> people = new ArrayList<>(roster().people());
            List<Movement> moves = new ArrayList<>(movements);
            List<Recused> out = new ArrayList<>(recusals);
            Collections.shuffle(people, random);
            Collections.shuffle(moves, random);
            Collections.shuffle(out, random);
            Roster roster = new Roster(vacant == 0 ? 0 : members + vacant, people, List.of(1));
            return new Assembly(rule, roster, new SignInSheet(roster, moves), agenda(1), out);
        }

        Case recusing(int member) {
            List<Recused> more = new ArrayList<>(recusals);
            more.add(new Recused(1, member, "stake"));
            return new Case(rule, vacant, members, movements, more, voices, seed);
        }

        Set<Integer> voting() {
            return assembly().voting(1, VOTE_AT);
        }

        /** Everybody who may vote says what the case has for them. */
        VoteRound named() {
            Map<Integer, Voice> said = new HashMap<>();
            voting().forEach(member -> said.put(member, voices.getOrDefault(member, Voice.ABSTAIN)));
            return new VoteRound(first(BallotMode.NAMED), 1, VoteRound.counted(said), said, null, null);
        }

        Verdict verdict() {
            return Councils.verdict(assembly(), named());
        }
    }

    static Arbitrary<Case> cases() {
        return Arbitraries.longs().map(seed -> made(new Random(seed), seed));
    }

    private static Case made(Random random, long seed) {
        int members = 1 + random.nextInt(20);
        List<Movement> moves = new ArrayList<>();
        List<Recused> out = new ArrayList<>();
        Map<Integer, Voice> voices = new HashMap<>();
        double keen = random.nextDouble();
        for (int i = 1; i <= members; i++) {
            moves.addAll(way(random, i));
            if (random.nextInt(6) == 0) {
                out.add(new Recused(1, i, "stake"));
            }
            voices.put(i, random.nextDouble() < keen ? Voice.FAVOUR : any(Voice.class, random));
        }
        return new Case(rule(random), random.nextInt(3), members, moves, out, voices, seed);
    }

    private static List<Movement> way(Random random, int member) {
        Set<Integer> moments = new TreeSet<>();
        int steps = random.nextInt(8) == 0 ? 0 : random.nextInt(4) == 0 ? 2 : 1;
        while (moments.size() < steps) {
            moments.add(random.nextInt(2 * VOTE_AT));
        }
        List<Movement> way = new ArrayList<>();
        for (int moment : moments) {
            way.add(new Movement(member, way.isEmpty(), steps == 1 ? moment % VOTE_AT : moment));
        }
        return way;
    }

    private static VotingRule rule(Random random) {
        VoteBasis[] bases = {VoteBasis.ALL_MEMBERS, VoteBasis.ELIGIBLE};
        return vote(
                new Quorum(bases[random.nextInt(2)], share(random)),
                new Threshold(
                        any(VoteBasis.class, random), share(random), random.nextInt(4) == 0 ? random.nextInt(6) : 0),
                any(RecusalEffect.class, random),
                any(TieRule.class, random),
                null);
    }

    private static <E extends Enum<E>> E any(Class<E> type, Random random) {
        List<E> all = List.copyOf(EnumSet.allOf(type));
        return all.get(random.nextInt(all.size()));
    }

    static Share share(Random random) {
        int[][] used = {{1, 2}, {2, 3}, {3, 4}, {0, 1}, {3, 5}};
        int[] one = used[random.nextInt(used.length)];
        return new Share(one[0], one[1], random.nextBoolean());
    }

    static List<BigDecimal> scores(String... values) {
        return java.util.Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
