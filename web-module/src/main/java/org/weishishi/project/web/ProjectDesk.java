package org.weishishi.project.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.api.ProjectQuery;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.SearchProjects;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.WaiveFindings;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 项目待办 · screening and consultation that wait for the street's officer, proposals and submissions that wait for the clerk. */
@ApplicationScoped
public class ProjectDesk implements DeskSource {
    private static final int SHOWN = 20;

    private final @Nullable SearchProjects search;
    private final @Nullable Intake intake;
    private final @Nullable SubmitForApproval submit;
    private final @Nullable WaiveFindings waive;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    ProjectDesk() {
        this.search = null;
        this.intake = null;
        this.submit = null;
        this.waive = null;
        this.messages = null;
    }

    @Inject
    ProjectDesk(
            SearchProjects search, Intake intake, SubmitForApproval submit, WaiveFindings waive, Messages messages) {
        this.search = search;
        this.intake = intake;
        this.submit = submit;
        this.waive = waive;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        return Stream.of(
                        step(actor, Permission.SCREENING_RECORD, StageKind.SCREENING),
                        step(actor, Permission.CONSULTATION_RECORD, StageKind.CONSULTATION),
                        proposals(actor),
                        submissions(actor),
                        waivers(actor))
                .flatMap(items -> items)
                .toList();
    }

    private Stream<DeskItem> step(Actor actor, Permission permission, StageKind stage) {
        return search == null || !actor.may(permission) || !actor.may(Permission.PROJECT_READ)
                ? Stream.empty()
                : search.page(new ProjectQuery(ProjectStatus.RUNNING, stage, null, null, SHOWN)).items().stream()
                        .map(project -> item(project, stage.name()));
    }

    private Stream<DeskItem> proposals(Actor actor) {
        Messages texts = messages;
        int open = intake == null || !actor.may(Permission.PROPOSAL_ENTER) ? 0 : intake.waiting();
        return open == 0 || texts == null
                ? Stream.empty()
                : Stream.of(new DeskItem(
                        "project",
                        texts.of("shell.desk.proposals", open),
                        actor.unit().name(),
                        texts.get("shell.desk.step.COLLECTION"),
                        null,
                        false,
                        null,
                        "/project/proposals.xhtml"));
    }

    private Stream<DeskItem> submissions(Actor actor) {
        return submit == null || !actor.may(Permission.APPROVAL_SUBMIT)
                ? Stream.empty()
                : submit.waiting().stream()
                        .limit(SHOWN)
                        .map(one -> item(one.project(), one.returned() ? "RETURNED" : StageKind.CHAIN.name()));
    }

    private Stream<DeskItem> waivers(Actor actor) {
        return waive == null || !actor.may(Permission.WAIVER_GRANT)
                ? Stream.empty()
                : waive.waiting().stream().limit(SHOWN).map(project -> item(project, "WAIVER"));
    }

    private DeskItem item(ProjectView project, String what) {
        Messages texts = messages;
        String kind = texts == null ? "" : texts.term("project.ProjectKind", project.kind(), project.kindName());
        String step = texts == null ? "" : texts.get("shell.desk.step." + what);
        boolean screening = what.equals(StageKind.SCREENING.name());
        return new DeskItem(
                screening ? "screening" : "project",
                project.name(),
                project.communityName() + " · " + kind,
                step,
                project.amount(),
                project.amountIsDemonstration(),
                null,
                (screening ? "/project/review.xhtml?id=" : "/project/project.xhtml?id=") + project.id());
    }
}
