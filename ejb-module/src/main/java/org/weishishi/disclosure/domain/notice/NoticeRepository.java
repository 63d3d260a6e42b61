package org.weishishi.disclosure.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;

/** 公示库. */
public interface NoticeRepository {

    /** @return the notice as it stands */
    Optional<DisclosureNotice> find(long id);

    /** @return the notice, its row locked until the transaction ends */
    Optional<DisclosureNotice> lock(long id);

    /** Keeps a new notice; conflict {@code disclosure.error.already} when another of the same meeting was quicker. */
    void add(DisclosureNotice notice);

    /** @return how many notices of the meeting there have been */
    int ofMeeting(long meetingId);

    /** @return projects of the unit, a community or a street, in a notice that runs now */
    List<Long> projectsPublished(long unitId);

    /** @return numbers of running notices whose last day lies before that day and that no open objection holds */
    List<Long> due(LocalDate today);

    /** @return the latest notices under the unit, newest first */
    List<DisclosureNotice> latest(UnitView scope, int limit);

    /** @return notices published on or after the day, not withdrawn, newest first */
    List<DisclosureNotice> since(LocalDate day, int limit);

    /** @return the notices that carried the project, oldest first */
    List<DisclosureNotice> about(long projectId);
}
