package org.weishishi.disclosure.application.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.application.notice.NoticeViews;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.shared.BusinessClock;

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

    /** @return the latest 200 notices of the last year, newest first; neither drafts nor what was withdrawn or corrected */
    @Transactional
    public List<NoticeView> list() {
        return notices.counting(clock.today().minusYears(1), LIMIT).stream()
                .map(views::view)
                .toList();
    }
}
