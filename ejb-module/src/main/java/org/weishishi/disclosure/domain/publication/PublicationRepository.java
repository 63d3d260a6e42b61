package org.weishishi.disclosure.domain.publication;

import java.util.List;
import java.util.Map;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;

/** 公开库 · what waits to be written, and what residents may read, in few queries. */
public interface PublicationRepository {

    /** Keeps a change. */
    void add(PublicationChange change);

    /** Lets one writer of all nodes in, until its transaction ends; it changes nothing that it reads later on. */
    void lock();

    /** @return changes of at most so many communities, oldest first */
    List<PublicationChange> pending(int communities);

    /** Removes what is written. */
    void done(List<Long> changes);

    /** @return every notice of the community that residents may read, newest first, with its projects */
    List<DisclosureNotice> open(long communityId, int limit);

    /** @return the latest notices of the whole city that residents may read */
    List<DisclosureNotice> latest(int limit);

    /** @return every notice published in that year, by day */
    List<DisclosureNotice> ofYear(int year);

    /** @return communities with a notice that residents may read, each with how many run now */
    Map<Long, Long> communities();
}
