package org.weishishi.disclosure.application.objection;

import jakarta.inject.Inject;
import jakarta.json.Json;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 答复异议 · the street answers; an objection upheld ends the road of its project. */
@UseCase
public class AnswerObjection {

    private final NoticeScope scope;
    private final Projects projects;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    AnswerObjection() {
        this(null, null);
    }

    @Inject
    public AnswerObjection(NoticeScope scope, Projects projects) {
        this.scope = scope;
        this.projects = projects;
    }

    /** Answers once and for all; never by a post of the community objected to. */
    @Allowed(Permission.CONSULTATION_RECORD)
    public void answer(SettleObjection command) {
        DisclosureNotice notice = scope.notice(command.noticeId(), command.version());
        if (scope.actor().unit().level() == OrgLevel.COMMUNITY) {
            throw BusinessException.forbidden("disclosure.error.ownCase");
        }
        Long fallen = notice.answer(command.number(), command.outcome(), command.answer(), scope.entry());
        if (fallen != null) {
            projects.report(new StageReport(
                    fallen,
                    StageKind.DISCLOSURE,
                    StageReport.Outcome.REFUSED,
                    Json.createObjectBuilder()
                            .add("noticeId", notice.id())
                            .add("objection", command.number())
                            .add("reason", command.answer().strip())
                            .build()));
        }
    }
}
