package org.weishishi.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;

/** 未读通知 · what the person was told and has not yet noted. */
@Named
@RequestScoped
public class News {
    private final @Nullable ReadNotices notices;
    private @Nullable List<NoticeView> items;

    /** For the CDI proxy. */
    News() {
        this.notices = null;
    }

    @Inject
    News(ReadNotices notices) {
        this.notices = notices;
    }

    /** @return newest first */
    public List<NoticeView> getItems() {
        List<NoticeView> known = items;
        if (known == null) {
            known = notices == null ? List.of() : notices.unread();
            items = known;
        }
        return known;
    }

    /** Notes one. */
    public void read(long id) {
        if (notices != null) {
            notices.markRead(id);
            items = null;
        }
    }
}
