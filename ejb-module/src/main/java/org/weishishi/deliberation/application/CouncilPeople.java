package org.weishishi.deliberation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.project.api.PersonNames;

/** 议事会成员姓名 · everybody on the roster of the meetings that dealt with a project, and who chaired and wrote. */
@ApplicationScoped
public class CouncilPeople implements PersonNames {

    private final MeetingRepository meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CouncilPeople() {
        this(null);
    }

    @Inject
    public CouncilPeople(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<String> of(long projectId) {
        Set<String> names = new HashSet<>();
        for (Meeting meeting : meetings.about(projectId)) {
            meeting.seats().forEach(one -> names.add(one.name()));
            names.add(meeting.call().chair());
            names.add(meeting.call().clerk());
        }
        return names;
    }
}
