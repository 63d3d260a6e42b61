package org.weishishi.disclosure.application.objection;

import jakarta.inject.Inject;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.Objector;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 登记异议 · notes what came in by letter, phone or visit; the notice does not end before it is answered. */
@UseCase
public class RegisterObjection {

    private final NoticeScope scope;
    private final ObjectionDesk desk;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    RegisterObjection() {
        this(null, null);
    }

    @Inject
    public RegisterObjection(NoticeScope scope, ObjectionDesk desk) {
        this.scope = scope;
        this.desk = desk;
    }

    /** @return the number of the objection in the chain of its notice */
    @Allowed({Permission.DISCLOSURE_PUBLISH, Permission.OBJECTION_HANDLE})
    public int register(RaiseObjection command) {
        return desk.register(
                        scope.locked(command.noticeId()),
                        new Objection.Letter(
                                command.projectId(),
                                command.channel(),
                                command.body(),
                                command.receivedAt(),
                                command.text()),
                        new Objector.Words(command.name(), command.contact()),
                        scope.entry())
                .number();
    }
}
