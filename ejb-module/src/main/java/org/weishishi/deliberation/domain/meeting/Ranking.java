package org.weishishi.deliberation.domain.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.domain.tally.Ties;
import org.weishishi.shared.BusinessException;

/**
 * 主持人排定先后 · the order of items of equal rank across a line. Each tie has its own order; a later one never takes away an order set
 * for other items, and every order stays on record.
 */
public final class Ranking {

    private final Meeting meeting;

    /** Of that meeting. */
    public Ranking(Meeting meeting) {
        this.meeting = meeting;
    }

    /**
     * 同名次 · items of equal rank across a line.
     *
     * @param items their positions, in the order of the agenda
     * @param order how who presides put them, best first; empty while that is open
     */
    public record Tie(List<Integer> items, List<Integer> order) {}

    /** @return the ties that wait for an order, then those that an order settles; that order may be set anew until the meeting closes */
    public List<Tie> ties() {
        MeetingAccount account = new MeetingAccount(meeting);
        List<Tie> all = new ArrayList<>();
        Ties.open(meeting.rule(), account.verdicts()).forEach(items -> all.add(new Tie(items, List.of())));
        for (List<Integer> order : latest()) {
            List<List<Integer>> others = meeting.chairOrders().stream()
                    .filter(other -> !same(other, order))
                    .toList();
            Ties.open(meeting.rule(), account.ordered(others)).stream()
                    .filter(items -> same(items, order))
                    .filter(items -> all.stream().noneMatch(tie -> tie.items().equals(items)))
                    .forEach(items -> all.add(new Tie(items, order)));
        }
        return all;
    }

    /** @return whether this is how these items are ordered already */
    public boolean holds(List<Integer> order) {
        return latest().contains(order);
    }

    /** Writes the order down; refused ({@code deliberation.error.order}) unless it names each item of one tie once. */
    public void order(List<Integer> order) {
        meeting.require(MeetingState.OPEN);
        List<Tie> ties = ties();
        if (ties.isEmpty()) {
            throw BusinessException.refused("deliberation.error.noTie", words(order));
        }
        if (ties.stream().noneMatch(tie -> same(tie.items(), order))) {
            throw BusinessException.refused(
                    "deliberation.error.order",
                    words(order),
                    ties.stream().map(tie -> words(tie.items())).collect(Collectors.joining("; ")));
        }
        meeting.keep(order);
    }

    /** Of several orders of the same items the last. */
    private List<List<Integer>> latest() {
        List<List<Integer>> last = new ArrayList<>();
        meeting.chairOrders().forEach(order -> {
            last.removeIf(earlier -> same(earlier, order));
            last.add(order);
        });
        return last;
    }

    private static boolean same(List<Integer> one, List<Integer> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }

    private static String words(List<Integer> positions) {
        return positions.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
