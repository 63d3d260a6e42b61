package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 数据范围 · what the acting post may see of notices: unknown and invisible are the same answer. */
@ApplicationScoped
public class NoticeScope {

    private final Directory directory;
    private final CurrentActor current;
    private final NoticeRepository notices;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeScope() {
        this(null, null, null, null);
    }

    @Inject
    public NoticeScope(Directory directory, CurrentActor current, NoticeRepository notices, BusinessClock clock) {
        this.directory = directory;
        this.current = current;
        this.notices = notices;
        this.clock = clock;
    }

    /** @return the community, when the post sees it */
    public UnitView community(long communityId) {
        UnitView community = directory.unit(communityId);
        if (!actor().sees(community)) {
            throw BusinessException.notFound("disclosure.error.noCommunity");
        }
        return community;
    }

    /** @return the notice, when the post sees it */
    public DisclosureNotice notice(long noticeId) {
        return notices.find(noticeId).filter(this::visible).orElseThrow(NoticeScope::unknown);
    }

    /** @return the notice, locked for a change; conflict when somebody changed it since the reader saw it */
    public DisclosureNotice notice(long noticeId, int version) {
        DisclosureNotice notice = locked(noticeId);
        notice.expect(version);
        return notice;
    }

    /** @return the notice, locked for a change that does not depend on what the reader saw */
    public DisclosureNotice locked(long noticeId) {
        return notices.lock(noticeId).filter(this::visible).orElseThrow(NoticeScope::unknown);
    }

    public Actor actor() {
        return current.require();
    }

    /** @return the acting person, null for the program */
    public @Nullable Long person() {
        return current.by().personId();
    }

    /** @return who acts, as printed, now */
    public Entry entry() {
        var by = current.by();
        return new Entry(
                String.join(" ", by.unitName(), by.postName(), by.personName()).strip(), clock.now());
    }

    private boolean visible(DisclosureNotice notice) {
        return actor().sees(directory.unit(notice.communityId()));
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("disclosure.error.noNotice");
    }
}
