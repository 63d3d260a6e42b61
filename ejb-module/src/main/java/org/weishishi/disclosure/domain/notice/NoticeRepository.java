package org.weishishi.disclosure.domain.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;

/** 公示库. */
public interface NoticeRepository {

    /** @return the notice as it stands */
    Optional<DisclosureNotice> find(long id);

    /** @return the notice, its row locked until the transaction ends */
    Optional<DisclosureNotice> lock(long id);

    /** @return the notice of that public code, whatever its state */
    Optional<DisclosureNotice> ofCode(String code);

    /** Keeps a new notice; conflict {@code disclosure.error.already} when another of the same meeting or old notice was quicker. */
    void add(DisclosureNotice notice);

    /** @return how many notices of the meeting there have been */
    int ofMeeting(long meetingId);

    /** @return projects of the unit, a community or a street, in a notice of the result that is drafted or runs now */
    List<Long> projectsCarried(long unitId);

    /** @return numbers of running notices whose last day lies before that day and that no objection holds */
    List<Long> due(LocalDate today);

    /** @return the latest notices under the unit, newest first, discarded drafts left out */
    List<NoticeLine> latest(UnitView scope, int limit);

    /** @return how many projects each of these notices carries, struck ones among them */
    Map<Long, Integer> projectsOf(Collection<Long> noticeIds);

    /** @return notices published on or after the day that run or have ended, newest first */
    List<DisclosureNotice> counting(LocalDate day, int limit);

    /** @return the notices that carried the project, oldest first, drafts among them */
    List<DisclosureNotice> about(long projectId);

    /** @return the original and every notice of its chain, oldest first, discarded drafts left out */
    List<DisclosureNotice> chain(long rootId);
}
