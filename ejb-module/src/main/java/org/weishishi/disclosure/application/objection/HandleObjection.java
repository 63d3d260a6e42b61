package org.weishishi.disclosure.application.objection;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.MoveObjection;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.disclosure.api.period.ExtensionReason;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.application.publication.PublicationQueue;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 办理异议 · acknowledged, investigated and answered by the unit that handles it, in this order; the answer does what it says. */
@UseCase
public class HandleObjection {

    private final NoticeScope scope;
    private final ObjectionScope objections;
    private final NoticePeriods periods;
    private final Projects projects;
    private final PublicationQueue queue;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    HandleObjection() {
        this(null, null, null, null, null);
    }

    @Inject
    public HandleObjection(
            NoticeScope scope,
            ObjectionScope objections,
            NoticePeriods periods,
            Projects projects,
            PublicationQueue queue) {
        this.scope = scope;
        this.objections = objections;
        this.periods = periods;
        this.projects = projects;
        this.queue = queue;
    }

    /** 受理告知 · notes that whoever objected was told. */
    @Allowed(Permission.OBJECTION_HANDLE)
    public void acknowledge(MoveObjection command) {
        objections.mine(command.objectionId(), command.version()).acknowledge(scope.entry());
    }

    /** 核查 · notes what was found. */
    @Allowed(Permission.OBJECTION_HANDLE)
    public void investigate(MoveObjection command) {
        objections.mine(command.objectionId(), command.version()).investigate(command.findings(), scope.entry());
    }

    /**
     * 答复 · once and for all. A re-vote sends the project back to its meeting, a withdrawal ends its road; both are refused once the
     * project went on ({@code disclosure.error.wentOn}). A correction holds the notice until it is published.
     */
    @Allowed(Permission.OBJECTION_HANDLE)
    public void answer(SettleObjection command) {
        Objection objection = objections.mine(command.objectionId(), command.version());
        DisclosureNotice notice = scope.locked(objection.noticeId());
        objection.answer(command.effect(), command.answer(), scope.entry());
        Long project = objection.projectId();
        if (project != null
                && (command.effect() == ObjectionEffect.REVOTE || command.effect() == ObjectionEffect.WITHDRAWAL)) {
            takeOut(notice, objection, projects.view(project));
        }
        queue.changed(notice);
        if (command.longer()) {
            extend(notice, command.answer());
        }
    }

    private void takeOut(DisclosureNotice notice, Objection objection, ProjectView project) {
        if (notice.origin().stage() != DisclosureStage.RESOLUTION || project.stage() != StageKind.DISCLOSURE) {
            throw BusinessException.refused("disclosure.error.wentOn", project.name());
        }
        if (!notice.strike(project.id())) {
            throw BusinessException.refused("disclosure.error.notInNotice");
        }
        UnitView community = scope.community(notice.communityId());
        boolean again = objection.effect() == ObjectionEffect.REVOTE;
        projects.report(new StageReport(
                project.id(),
                StageKind.DISCLOSURE,
                null,
                again ? StageReport.Outcome.RETURNED : StageReport.Outcome.REFUSED,
                Json.createObjectBuilder()
                        .add("noticeId", notice.id())
                        .add("objection", objection.number())
                        .add("reason", String.valueOf(objection.answer()))
                        .build(),
                again ? periods.meeting(community, notice.origin().held()) : null));
    }

    private void extend(DisclosureNotice notice, String why) {
        UnitView community = scope.community(notice.communityId());
        int days = periods.rule(
                        community,
                        notice.origin().stage().name(),
                        notice.period().publishedOn())
                .objectionDays();
        if (days < 1 || notice.state() != NoticeState.PUBLISHED) {
            throw BusinessException.refused("disclosure.error.noExtraDays", notice.title());
        }
        LocalDate until = notice.period().adding(days, periods::working);
        notice.extend(ExtensionReason.OBJECTION, until, why, scope.entry());
    }
}
