package org.weishishi.deliberation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.MeetingRepository;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessException;

/** 数据范围 · what the acting post may see of councils and meetings: unknown and invisible are the same answer. */
@ApplicationScoped
class CommunityScope {

    private final Directory directory;
    private final CurrentActor current;
    private final MeetingRepository meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CommunityScope() {
        this(null, null, null);
    }

    @Inject
    CommunityScope(Directory directory, CurrentActor current, MeetingRepository meetings) {
        this.directory = directory;
        this.current = current;
        this.meetings = meetings;
    }

    UnitView community(long communityId) {
        UnitView community = directory.unit(communityId);
        if (!actor().sees(community)) {
            throw BusinessException.notFound("deliberation.error.noCommunity", communityId);
        }
        return community;
    }

    CouncilMeeting meeting(long meetingId) {
        return meetings.find(meetingId)
                .filter(meeting -> actor().sees(directory.unit(meeting.communityId())))
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMeeting", meetingId));
    }

    CouncilMeeting meeting(long meetingId, int version) {
        CouncilMeeting meeting = meeting(meetingId);
        meeting.expect(version);
        return meeting;
    }

    Actor actor() {
        return current.require();
    }

    /** 经手人 as printed: unit, post, name. */
    String who() {
        var by = actor().by();
        return String.join(" ", by.unitName(), by.postName(), by.personName());
    }

    UnitView unit(long id) {
        return directory.unit(id);
    }

    String officialName(long id) {
        return directory.officialName(id);
    }
}
