package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import org.weishishi.disclosure.api.notice.AmendNotice;
import org.weishishi.disclosure.api.notice.MoveNotice;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 复核发布公示 · the second person makes it public as read, or sends it back with what is wrong. */
@UseCase
public class ReleaseNotice {

    private final NoticeScope scope;
    private final NoticeRelease release;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ReleaseNotice() {
        this(null, null);
    }

    @Inject
    public ReleaseNotice(NoticeScope scope, NoticeRelease release) {
        this.scope = scope;
        this.release = release;
    }

    /**
     * Makes it public from today on. Refused while a trace of a person is left, while residents could not verify its paper, when the
     * calendar does not reach to its last day, and to who drafted it.
     */
    @Allowed(Permission.DISCLOSURE_RELEASE)
    public void release(MoveNotice command) {
        release.release(scope.notice(command.noticeId(), command.version()), scope.entry(), scope.person());
    }

    /** 退回修改. */
    @Allowed(Permission.DISCLOSURE_RELEASE)
    public void sendBack(AmendNotice command) {
        scope.notice(command.noticeId(), command.version()).sendBack(command.reason());
    }
}
