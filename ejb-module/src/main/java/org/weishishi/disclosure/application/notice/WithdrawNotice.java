package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import org.weishishi.disclosure.api.notice.RetractNotice;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 撤回公示 · takes a running notice back; its projects wait for a new one, which counts from its own start. */
@UseCase
public class WithdrawNotice {

    private final NoticeScope scope;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    WithdrawNotice() {
        this(null);
    }

    @Inject
    public WithdrawNotice(NoticeScope scope) {
        this.scope = scope;
    }

    /** Withdraws with a reason; refused while an objection is open. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void withdraw(RetractNotice command) {
        scope.notice(command.noticeId(), command.version()).withdraw(command.reason(), scope.entry());
    }
}
