package org.weishishi.task.application;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.task.domain.Notice;
import org.weishishi.task.domain.NoticeRepository;

/** 通知清理 · notes for their person what is over, so that the unread ones stay few. */
@UseCase
public class SettleNotices {

    private static final int PAGE = 500;

    private final NoticeRepository notices;
    private final NoticeTopics topics;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SettleNotices() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SettleNotices(NoticeRepository notices, NoticeTopics topics, BusinessClock clock) {
        this.notices = notices;
        this.topics = topics;
        this.clock = clock;
    }

    /** Settles a page. @return the last notice looked at, to go on behind it; 0 when there are no more */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public long settle(long after) {
        List<Notice> page = notices.unreadAbout(topics.kinds(), after, PAGE);
        notices.settle(topics.over(page).stream().map(Notice::id).toList(), clock.now());
        return page.size() < PAGE ? 0 : page.get(page.size() - 1).id();
    }
}
