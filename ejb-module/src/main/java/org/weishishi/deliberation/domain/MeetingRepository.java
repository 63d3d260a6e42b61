package org.weishishi.deliberation.domain;

import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;

/** 会议存取. */
public interface MeetingRepository {

    Optional<CouncilMeeting> find(long id);

    void add(CouncilMeeting meeting);

    /** @return the highest ordinal of the community in that year, 0 when it had no meeting */
    int lastOrdinal(long communityId, int year);

    /** @return projects on the agenda of a meeting of that community that is called or open */
    List<Long> projectsUnderway(long communityId);

    /** @return the latest meetings of the communities under the unit, newest first, at most {@code limit} */
    List<CouncilMeeting> latest(UnitView scope, int limit);

    /** @return every meeting with that project on its agenda, oldest first */
    List<CouncilMeeting> about(long projectId);
}
