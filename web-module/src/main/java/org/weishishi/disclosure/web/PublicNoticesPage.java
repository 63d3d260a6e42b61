package org.weishishi.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.application.publication.PublicNotices;

/** 公示公告 · what residents may read without signing in: the notices of the last year. */
@Named
@RequestScoped
public class PublicNoticesPage {

    @Inject
    PublicNotices notices;

    public List<NoticeView> getRows() {
        return notices.list();
    }
}
