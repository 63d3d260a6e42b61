package org.weishishi.deliberation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.deliberation.domain.meeting.UnsignedRepository;
import org.weishishi.deliberation.domain.meeting.UnsignedRepository.Unsigned;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.publicity.PublicityMark;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.shared.BusinessClock;

/** 决议的标记 · a meeting whose resolution and minutes are not signed by the day after it was closed is weak. */
@ApplicationScoped
public class CouncilMarks implements EvidenceSource {

    private final UnsignedRepository meetings;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CouncilMarks() {
        this(null, null);
    }

    @Inject
    public CouncilMarks(UnsignedRepository meetings, BusinessClock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<Evidence> of(long projectId) {
        return List.of();
    }

    @Override
    public List<PublicityMark> marks(PublicityScope scope) {
        return meetings.unsigned(scope).stream()
                .filter(one -> closedOn(one).isBefore(clock.today()))
                .map(one -> new PublicityMark(
                        one.projectId(),
                        PublicityRow.RESOLUTION,
                        true,
                        "deliberation.mark.unsigned",
                        List.of(one.title(), closedOn(one).toString()),
                        "/deliberation/meeting.xhtml?id=" + one.meetingId()))
                .toList();
    }

    private static LocalDate closedOn(Unsigned one) {
        return one.closedAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }
}
