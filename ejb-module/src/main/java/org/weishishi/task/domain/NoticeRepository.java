package org.weishishi.task.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** 通知库. */
public interface NoticeRepository {

    /** Puts a new notice in. */
    void add(Notice notice);

    /** @return the notice */
    Optional<Notice> find(long id);

    /** @return unread notices of the person, newest first, without the first {@code skip}, at most {@code limit} */
    List<Notice> unread(long personId, int skip, int limit);

    /** @return unread notices of anybody about things of those kinds, by number, behind that one, at most {@code limit} */
    List<Notice> unreadAbout(List<String> kinds, long after, int limit);

    /** Notes those that are still unread as read; whoever reads one at that moment is not in the way. */
    void settle(List<Long> ids, OffsetDateTime at);
}
