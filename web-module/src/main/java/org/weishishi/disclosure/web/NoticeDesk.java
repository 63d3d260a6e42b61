package org.weishishi.disclosure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.PublishNotice;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 公示待办 · results that wait to be published, for the clerk; objections that wait for an answer, for the street. */
@ApplicationScoped
public class NoticeDesk implements DeskSource {

    private static final int SHOWN = 20;

    private final @Nullable BrowseNotices browse;
    private final @Nullable PublishNotice publish;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    NoticeDesk() {
        this.browse = null;
        this.publish = null;
        this.messages = null;
    }

    @Inject
    NoticeDesk(BrowseNotices browse, PublishNotice publish, Messages messages) {
        this.browse = browse;
        this.publish = publish;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        return Stream.concat(toPublish(actor), toAnswer(actor)).toList();
    }

    private Stream<DeskItem> toPublish(Actor actor) {
        return publish == null || !actor.may(Permission.DISCLOSURE_PUBLISH)
                ? Stream.empty()
                : publish.pool().stream().map(meeting -> result(meeting, actor));
    }

    private Stream<DeskItem> toAnswer(Actor actor) {
        return browse == null || !actor.may(Permission.CONSULTATION_RECORD) || !actor.may(Permission.PROJECT_READ)
                ? Stream.empty()
                : browse.list().stream()
                        .filter(notice -> notice.openObjections() > 0)
                        .limit(SHOWN)
                        .map(this::objections);
    }

    private DeskItem result(PoolView meeting, Actor actor) {
        String count = text("disclosure.notices.count", meeting.projects().size());
        return item(
                meeting.meeting(),
                actor.unit().name() + " · " + count,
                text("shell.desk.step.DISCLOSURE"),
                "/disclosure/notices.xhtml");
    }

    private DeskItem objections(NoticeView notice) {
        return item(
                notice.title(),
                notice.community(),
                text("shell.desk.step.OBJECTION", notice.openObjections()),
                "/disclosure/notice.xhtml?id=" + notice.id());
    }

    private static DeskItem item(String title, String note, String step, String address) {
        return new DeskItem("disclosure", title, note, step, null, false, null, address);
    }

    private String text(String key, @Nullable Object... args) {
        return messages == null ? "" : messages.of(key, args);
    }
}
