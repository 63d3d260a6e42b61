package org.weishishi.deliberation.domain.tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weishishi.shared.BusinessException;

/** 签到表 · who was in the room at each moment, by the order of the meeting and never by a clock. */
public final class SignInSheet {

    private final Map<Integer, NavigableMap<Integer, Boolean>> ways = new HashMap<>();

    /**
     * Refuses who is not on the roster or whose term is over, two movements of one person at one moment
     * ({@code deliberation.fault.movementTwice}), and leaving without being there or coming twice
     * ({@code deliberation.fault.movementOrder}).
     */
    public SignInSheet(Roster roster, Collection<Movement> movements) {
        for (Movement one : movements) {
            roster.serving(one.member());
            Boolean known =
                    ways.computeIfAbsent(one.member(), none -> new TreeMap<>()).put(one.moment(), one.arrives());
            if (known != null) {
                throw BusinessException.refused("deliberation.fault.movementTwice", one.member(), one.moment());
            }
        }
        ways.forEach(SignInSheet::requireTurns);
    }

    private static void requireTurns(int member, NavigableMap<Integer, Boolean> way) {
        boolean inside = false;
        for (Map.Entry<Integer, Boolean> step : way.entrySet()) {
            if (step.getValue() == inside) {
                throw BusinessException.refused("deliberation.fault.movementOrder", member, step.getKey());
            }
            inside = step.getValue();
        }
    }

    /** @return who is in the room at that moment, observers too */
    public Set<Integer> inRoom(int moment) {
        return ways.entrySet().stream()
                .filter(way -> inside(way.getValue(), moment))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean inside(NavigableMap<Integer, Boolean> way, int moment) {
        Map.Entry<Integer, Boolean> last = way.floorEntry(moment);
        return last != null && last.getValue();
    }
}
