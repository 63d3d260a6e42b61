package org.weishishi.deliberation.domain.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.Seat;
import org.weishishi.deliberation.domain.meeting.SheetLine;
import org.weishishi.shared.BusinessException;

/** 签字人 · whose signatures a resolution may bear: people the record of the meeting names, so that nobody's name is typed in. */
public final class Signers {

    private final List<String> chairs;
    private final List<String> clerks;

    /**
     * Of that meeting.
     *
     * @param recorder name of the person who enters the resolution
     */
    public Signers(Meeting meeting, String recorder) {
        Set<Integer> came = meeting.sheet().stream().map(SheetLine::number).collect(Collectors.toSet());
        List<Seat> members = meeting.seats().stream()
                .filter(seat -> seat.role().votes())
                .sorted(Comparator.comparing(Seat::role).thenComparing(Seat::number))
                .toList();
        List<Seat> there =
                members.stream().filter(seat -> came.contains(seat.number())).toList();
        String announced = meeting.call().chair();
        boolean absent = named(members, announced) && !named(there, announced);
        chairs = Stream.concat(
                        absent ? Stream.of() : Stream.of(announced),
                        there.stream().map(Seat::name))
                .distinct()
                .toList();
        clerks = Stream.of(meeting.call().clerk(), recorder).distinct().toList();
    }

    private static boolean named(List<Seat> seats, String name) {
        return seats.stream().anyMatch(seat -> seat.name().equals(name));
    }

    /**
     * 主持人 · the chair the call announced, unless they are a member who never came; then chair, deputies and members who were in the room.
     *
     * @return names, the likeliest first
     */
    public List<String> chairs() {
        return chairs;
    }

    /** 记录人 · @return the clerk the call announced, and who enters the resolution */
    public List<String> clerks() {
        return clerks;
    }

    /** Refuses names that the record does not have ({@code deliberation.error.chairSigned}, {@code deliberation.error.clerkSigned}). */
    public void require(String chair, String clerk) {
        require(chair, chairs, "deliberation.error.chairSigned");
        require(clerk, clerks, "deliberation.error.clerkSigned");
    }

    private static void require(String name, List<String> known, String code) {
        if (!known.contains(name)) {
            throw BusinessException.refused(code, name, String.join(" ", known));
        }
    }
}
