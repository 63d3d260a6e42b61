package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/**
 * 公众查阅公示 · notices of the last year for anybody, without login. Not a use case: nobody acts, so there is no permission to
 * ask and nothing to record; it gives only what hangs on the public board anyway, and no personal data.
 */
@ApplicationScoped
public class PublicNotices {

    private static final int LIMIT = 200;

    private final NoticeRepository notices;
    private final NoticeViews views;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublicNotices() {
        this(null, null, null);
    }

    @Inject
    public PublicNotices(NoticeRepository notices, NoticeViews views, BusinessClock clock) {
        this.notices = notices;
        this.views = views;
        this.clock = clock;
    }

    /** @return the latest 200 notices of the last year that were not withdrawn, newest first */
    @Transactional
    public List<NoticeView> list() {
        return notices.since(oldest(), LIMIT).stream().map(views::view).toList();
    }

    /** @return one of them; {@code disclosure.error.noNotice} for any other number */
    @Transactional
    public NoticeView one(long noticeId) {
        return notices.find(noticeId)
                .filter(this::open)
                .map(views::view)
                .orElseThrow(() -> BusinessException.notFound("disclosure.error.noNotice"));
    }

    private boolean open(DisclosureNotice notice) {
        return notice.state() != NoticeState.WITHDRAWN
                && !notice.period().publishedOn().isBefore(oldest());
    }

    private LocalDate oldest() {
        return clock.today().minusYears(1);
    }
}
