package org.weishishi.disclosure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeRow;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.objection.ReadObjections;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 公示待办 · results to draft and drafts to finish, for the clerk; reviews, for the second person; objections, for who handles them. */
@ApplicationScoped
public class NoticeDesk implements DeskSource {

    private static final int SHOWN = 20;

    private final @Nullable BrowseNotices browse;
    private final @Nullable DraftNotice drafts;
    private final @Nullable ReadObjections objections;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    NoticeDesk() {
        this.browse = null;
        this.drafts = null;
        this.objections = null;
        this.messages = null;
    }

    @Inject
    NoticeDesk(BrowseNotices browse, DraftNotice drafts, ReadObjections objections, Messages messages) {
        this.browse = browse;
        this.drafts = drafts;
        this.objections = objections;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        return Stream.of(toDraft(actor), toMove(actor), toAnswer(actor))
                .flatMap(one -> one)
                .toList();
    }

    private Stream<DeskItem> toDraft(Actor actor) {
        return drafts == null || !actor.may(Permission.DISCLOSURE_PUBLISH)
                ? Stream.empty()
                : drafts.pool().stream().map(meeting -> result(meeting, actor));
    }

    /** Drafts for who drafts, reviews for who releases. */
    private Stream<DeskItem> toMove(Actor actor) {
        if (browse == null || !actor.may(Permission.PROJECT_READ)) {
            return Stream.empty();
        }
        boolean writes = actor.may(Permission.DISCLOSURE_PUBLISH);
        boolean releases = actor.may(Permission.DISCLOSURE_RELEASE);
        return !writes && !releases
                ? Stream.empty()
                : browse.list().stream()
                        .filter(one -> (writes && one.state() == NoticeState.DRAFT)
                                || (releases && one.state() == NoticeState.REVIEW))
                        .limit(SHOWN)
                        .map(this::notice);
    }

    private Stream<DeskItem> toAnswer(Actor actor) {
        return objections == null || !actor.may(Permission.OBJECTION_HANDLE)
                ? Stream.empty()
                : objections.open().stream().limit(SHOWN).map(this::objection);
    }

    private DeskItem result(PoolView meeting, Actor actor) {
        String count = text("disclosure.notices.count", meeting.projects().size());
        return item(
                meeting.meeting(),
                actor.unit().name() + " · " + count,
                text("shell.desk.step.DISCLOSURE"),
                null,
                "/disclosure/notices.xhtml");
    }

    private DeskItem notice(NoticeRow notice) {
        return item(
                notice.title(),
                notice.community(),
                messages == null ? "" : messages.name(notice.state()),
                null,
                "/disclosure/notice.xhtml?id=" + notice.id());
    }

    private DeskItem objection(ObjectionRow one) {
        return item(
                text("disclosure.objection.title", one.number(), one.title()),
                one.handler(),
                messages == null ? "" : messages.name(one.state()),
                one.due(),
                "/disclosure/objection.xhtml?id=" + one.id());
    }

    private static DeskItem item(String title, String note, String step, @Nullable LocalDate due, String address) {
        return new DeskItem(
                "disclosure",
                title,
                note,
                step,
                null,
                false,
                due == null ? null : due.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime(),
                address);
    }

    private String text(String key, @Nullable Object... args) {
        return messages == null ? "" : messages.of(key, args);
    }
}
