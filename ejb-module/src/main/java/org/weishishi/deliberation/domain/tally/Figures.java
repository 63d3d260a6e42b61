package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.Scoring;
import org.weishishi.shared.BusinessException;

/** 票数核对 · refuses figures that do not add up, saying which sum and by how much, and voters who may not vote. */
final class Figures {

    private final Assembly assembly;

    Figures(Assembly assembly) {
        this.assembly = assembly;
    }

    void check(VoteRound round) {
        String name = assembly.matter(round.item()).name();
        Set<Integer> voting = assembly.voting(round.item(), round.head().moment());
        BallotMode mode = round.head().mode();
        requireVotes(round.votes(), name);
        shape(round.head(), !round.named().isEmpty(), round.papers());
        Papers papers = round.papers();
        if (papers != null) {
            papers.roll().forEach(member -> voter(member, round.item(), voting));
            add("sumReturned", name, (long) sum(round.votes()) + papers.invalid(), papers.returned());
            return;
        }
        if (mode == BallotMode.NAMED) {
            round.named().keySet().forEach(member -> voter(member, round.item(), voting));
            for (Voice voice : Voice.values()) {
                add("sumNamed", name, count(round.named().values(), voice), of(round.votes(), voice));
            }
        }
        add("sum", name, sum(round.votes()), voting.size());
    }

    void check(ScoreRound round, Scoring scale) {
        String name = assembly.matter(round.item()).name();
        Set<Integer> voting = assembly.voting(round.item(), round.head().moment());
        noHands(round.head());
        shape(round.head(), !round.named().isEmpty(), round.papers());
        for (BigDecimal score : round.scores()) {
            if (!scale.allows(score)) {
                throw fault(
                        "score", name, score.toPlainString(), scale.maximum().toPlainString());
            }
        }
        Papers papers = round.papers();
        if (papers != null) {
            papers.roll().forEach(member -> voter(member, round.item(), voting));
            add("sumScores", name, round.scores().size(), papers.valid());
            return;
        }
        round.named().keySet().forEach(member -> voter(member, round.item(), voting));
        if (!round.scores().equals(round.named().values().stream().sorted().toList())) {
            throw fault("scoresNamed", name);
        }
    }

    /** Figures of a choice are checked item by item, and all ballots together against how many each may name. */
    void check(ChoiceRound round, int atLeast, int atMost) {
        noHands(round.head());
        shape(round.head(), !round.named().isEmpty(), round.papers());
        int moment = round.head().moment();
        Map<Integer, Set<Integer>> may = new HashMap<>();
        round.counts().keySet().forEach(item -> may.put(item, assembly.voting(item, moment)));
        Set<Integer> room = assembly.membersInRoom(moment);
        Papers papers = round.papers();
        if (papers == null) {
            round.named().forEach((member, items) -> {
                inRoom(member, room);
                ballot(member, items, may, atLeast, atMost);
            });
            round.counts().forEach((item, votes) -> named(round, item, votes));
        } else {
            papers.roll().forEach(member -> inRoom(member, room));
            papers(round, papers, may, atLeast, atMost);
        }
    }

    private void named(ChoiceRound round, int item, int votes) {
        long said = round.named().values().stream()
                .filter(items -> items.contains(item))
                .count();
        add("sumNamed", assembly.matter(item).name(), said, votes);
    }

    private void papers(ChoiceRound round, Papers papers, Map<Integer, Set<Integer>> may, int atLeast, int atMost) {
        round.counts().forEach((item, votes) -> {
            long voters = papers.roll().stream()
                    .filter(may.getOrDefault(item, Set.of())::contains)
                    .count();
            long most = Math.min(voters, papers.valid());
            require(
                    votes >= 0 && votes <= most,
                    "choiceItem",
                    assembly.matter(item).name(),
                    votes,
                    most);
        });
        long all = round.counts().values().stream().mapToLong(votes -> votes).sum();
        long most = (long) papers.valid() * atMost;
        long least = (long) papers.valid() * atLeast;
        require(all <= most, "choiceMost", all, most);
        require(all >= least, "choiceLeast", least, all);
    }

    private void ballot(int member, Set<Integer> items, Map<Integer, Set<Integer>> may, int atLeast, int atMost) {
        if (items.size() < atLeast || items.size() > atMost) {
            throw fault("choiceNumber", member, items.size(), atLeast, atMost);
        }
        for (int item : items) {
            Set<Integer> voting = may.get(item);
            if (voting == null) {
                throw fault("notPut", item);
            }
            voter(member, item, voting);
        }
    }

    /** Who votes must be a member in office, not recused from the item, and in the room: each with a fault of its own. */
    private void voter(int member, int item, Set<Integer> voting) {
        if (!voting.contains(member)) {
            String name = assembly.roster().member(member).name();
            String why = assembly.recused(item).contains(member) ? "recusedVotes" : "absentVotes";
            throw fault(why, member, name, assembly.matter(item).name());
        }
    }

    private void inRoom(int member, Set<Integer> room) {
        if (!room.contains(member)) {
            throw fault("absent", member, assembly.roster().member(member).name());
        }
    }

    private static void shape(RoundHead head, boolean named, @Nullable Papers papers) {
        boolean secret = head.mode() == BallotMode.SECRET;
        if (secret != (papers != null) || (named && head.mode() != BallotMode.NAMED)) {
            throw fault("shape", head.number(), head.mode());
        }
    }

    private static void noHands(RoundHead head) {
        if (head.mode() == BallotMode.SHOW_OF_HANDS) {
            throw fault("noHands", head.number());
        }
    }

    private static void requireVotes(Votes votes, String name) {
        if (votes.inFavour() < 0 || votes.against() < 0 || votes.abstained() < 0) {
            throw fault("negative", name);
        }
    }

    private static int sum(Votes votes) {
        try {
            return votes.sum();
        } catch (ArithmeticException tooMany) {
            return Integer.MAX_VALUE;
        }
    }

    private static long count(Collection<Voice> voices, Voice wanted) {
        return voices.stream().filter(voice -> voice == wanted).count();
    }

    private static int of(Votes votes, Voice voice) {
        return switch (voice) {
            case FAVOUR -> votes.inFavour();
            case AGAINST -> votes.against();
            case ABSTAIN -> votes.abstained();
        };
    }

    /** Which sum, what it is, what it should be, and by how much it is off. */
    private static void add(String fault, String name, long sum, long due) {
        if (sum != due) {
            throw fault(fault, name, sum, due, Math.abs(sum - due));
        }
    }

    private static void require(boolean holds, String fault, Object... args) {
        if (!holds) {
            throw fault(fault, args);
        }
    }

    private static BusinessException fault(String name, Object... args) {
        return BusinessException.refused("deliberation.fault." + name, Arrays.copyOf(args, args.length));
    }
}
