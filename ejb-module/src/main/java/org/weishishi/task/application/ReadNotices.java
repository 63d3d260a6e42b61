package org.weishishi.task.application;

import jakarta.inject.Inject;
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

    private final NoticeRepository notices;
    private final Acting acting;
    private final BusinessClock clock;

    @Inject
    public ReadNotices(NoticeRepository notices, Acting acting, BusinessClock clock) {
        this.notices = notices;
        this.acting = acting;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ReadNotices() {
        this(null, null, null);
    }

    /** @return the newest unread ones, at most 50 */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<NoticeView> unread() {
        return notices.unread(person(), SHOWN).stream().map(Notice::view).toList();
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
