package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.disclosure.api.notice.NoticeFile;
import org.weishishi.disclosure.api.notice.NoticeRow;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.document.api.DocumentView;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查看公示 · the notices of one's scope, and one of them with its history. */
@UseCase
public class BrowseNotices {

    private static final int LIMIT = 200;

    private final NoticeRepository notices;
    private final NoticeScope scope;
    private final NoticeViews views;
    private final NoticePaper paper;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    BrowseNotices() {
        this(null, null, null, null);
    }

    @Inject
    public BrowseNotices(NoticeRepository notices, NoticeScope scope, NoticeViews views, NoticePaper paper) {
        this.notices = notices;
        this.scope = scope;
        this.views = views;
        this.paper = paper;
    }

    /** @return the latest 200 notices under the unit of the post, newest first, discarded drafts left out */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<NoticeRow> list() {
        return views.rows(notices.latest(scope.actor().unit(), LIMIT));
    }

    /** @return one notice, without its text */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public NoticeView one(long noticeId) {
        return views.view(scope.notice(noticeId));
    }

    /** @return one notice with its text, its history and what the reader may do; nothing of who objected */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public NoticeFile file(long noticeId) {
        return views.file(scope.notice(noticeId), scope.actor());
    }

    /** @return its papers, oldest first */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<DocumentView> documents(long noticeId) {
        return paper.of(scope.notice(noticeId).id());
    }
}
