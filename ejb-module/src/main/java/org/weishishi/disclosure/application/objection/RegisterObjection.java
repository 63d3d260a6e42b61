package org.weishishi.disclosure.application.objection;

import jakarta.inject.Inject;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 登记异议 · notes what came in writing; the notice does not end before it is answered. */
@UseCase
public class RegisterObjection {

    private final NoticeScope scope;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    RegisterObjection() {
        this(null, null);
    }

    @Inject
    public RegisterObjection(NoticeScope scope, BusinessClock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** @return the number of the objection in its notice */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public int register(RaiseObjection command) {
        return scope.notice(command.noticeId(), command.version())
                .object(
                        new Objection.Letter(command.projectId(), command.from(), command.receivedOn(), command.text()),
                        clock.today(),
                        scope.entry())
                .number();
    }
}
