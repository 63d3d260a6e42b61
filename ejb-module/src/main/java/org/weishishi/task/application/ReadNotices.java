package org.weishishi.task.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.shared.Acting;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.domain.Notice;
import org.weishishi.task.domain.NoticeRepository;

/** 阅读通知 · what was left for the person who is signed in. */
@UseCase
public class ReadNotices {

    private static final int SHOWN = 50;

    /** So many are looked at together: what is over is not shown, and settled in the night. */
    public static final int PAGE = 200;

    private final NoticeRepository notices;
    private final NoticeTopics topics;
    private final Acting acting;
    private final BusinessClock clock;

    @Inject
    public ReadNotices(NoticeRepository notices, NoticeTopics topics, Acting acting, BusinessClock clock) {
        this.notices = notices;
        this.topics = topics;
        this.acting = acting;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ReadNotices() {
        this(null, null, null, null);
    }

    /** @return the newest unread ones about what still waits or is not of a kind that ends, at most 50 */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<NoticeView> unread() {
        List<NoticeView> shown = new ArrayList<>();
        int looked = 0;
        List<Notice> page;
        do {
            page = notices.unread(person(), looked, PAGE);
            looked += page.size();
            List<Notice> over = topics.over(page);
            page.stream()
                    .filter(notice -> !over.contains(notice))
                    .limit(SHOWN - shown.size())
                    .forEach(notice -> shown.add(notice.view()));
        } while (page.size() == PAGE && shown.size() < SHOWN);
        return shown;
    }

    /** Marks one as read; one of somebody else is not there ({@code task.error.noNotice}). @return the notice */
    @Allowed(Permission.SIGNED_IN)
    public SubjectRef markRead(long noticeId) {
        long person = person();
        notices.find(noticeId)
                .filter(notice -> notice.personId() == person)
                .orElseThrow(() -> BusinessException.notFound("task.error.noNotice"))
                .read(clock.now());
        return new SubjectRef("message", noticeId);
    }

    private long person() {
        Long id = acting.by().personId();
        if (id == null) {
            throw BusinessException.forbidden("task.error.noPerson");
        }
        return id;
    }
}
