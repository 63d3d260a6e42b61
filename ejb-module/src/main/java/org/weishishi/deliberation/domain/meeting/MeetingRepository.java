package org.weishishi.deliberation.domain.meeting;

import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;

/** 会议存取. */
public interface MeetingRepository {

    Optional<Meeting> find(long id);

    /** @return the meeting as it stands now; whoever else asks for it so waits until this transaction is over */
    Optional<Meeting> lock(long id);

    /** @return the meeting on whose agenda that item stands */
    Optional<Meeting> ofItem(long itemId);

    void add(Meeting meeting);

    /** @return the highest ordinal of the body in that year, 0 when it had no meeting */
    int lastOrdinal(long bodyId, int year);

    /** @return projects on the agenda of a meeting that is called or open, or closed and its resolution not signed yet */
    List<Long> projectsUnderway();

    /** @return the latest meetings of the unit and those under it, newest first, at most {@code limit} */
    List<Meeting> latest(UnitView scope, int limit);

    /** @return every meeting with that project on its agenda, oldest first */
    List<Meeting> about(long projectId);

    /** @return the meeting a request of that name has been carried out for; empty when it is new */
    Optional<Long> done(String key);

    /** 已办 · remembers a request; two at once cannot both. */
    void remember(MeetingAct act);
}
