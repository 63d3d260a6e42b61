package org.weishishi.deliberation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.deliberation.domain.meeting.Recusal;
import org.weishishi.deliberation.domain.meeting.Seat;
import org.weishishi.project.api.RecusedNames;

/** 议事回避人员 · members who stayed out of the item of a project, in whatever meeting dealt with it. */
@ApplicationScoped
public class CouncilRecusals implements RecusedNames {

    private final MeetingRepository meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CouncilRecusals() {
        this(null);
    }

    @Inject
    public CouncilRecusals(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<String> of(long projectId) {
        return meetings.about(projectId).stream()
                .flatMap(meeting -> recused(meeting, projectId))
                .collect(Collectors.toSet());
    }

    private static Stream<String> recused(Meeting meeting, long projectId) {
        Set<Integer> numbers = meeting.items().stream()
                .filter(item -> item.project().projectId() == projectId)
                .flatMap(item -> item.recusals().stream())
                .map(Recusal::number)
                .collect(Collectors.toSet());
        return meeting.seats().stream()
                .filter(seat -> numbers.contains(seat.number()))
                .map(Seat::name);
    }
}
