package org.weishishi.project.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.WaiveFindings;
import org.weishishi.project.application.search.SearchProjects;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 项目待办 · screening and consultation that wait for the street's officer, proposals and submissions that wait for the clerk. */
@ApplicationScoped
public class ProjectDesk implements DeskSource {
    private static final int SHOWN = 20;
    private static final String REVIEW = "/project/review.xhtml?id=";
    private static final String ADDRESS = "/project/project.xhtml?id=";

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
                : search.page(ProjectQuery.of(ProjectStatus.RUNNING, stage), null, SHOWN).items().stream()
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
        String note = note(project.communityName(), project.kind(), project.kindName());
        return new DeskItem(
                area(what),
                project.name(),
                note,
                step(what),
                project.amount(),
                project.amountIsDemonstration(),
                null,
                address(what) + project.id());
    }

    private DeskItem item(ProjectRow row, String what) {
        String note = note(row.communityName(), row.kind(), row.kindName());
        return new DeskItem(
                area(what),
                row.name(),
                note,
                step(what),
                row.amount(),
                row.amountIsDemonstration(),
                null,
                address(what) + row.id());
    }

    private static String area(String what) {
        return what.equals(StageKind.SCREENING.name()) ? "screening" : "project";
    }

    private static String address(String what) {
        return what.equals(StageKind.SCREENING.name()) ? REVIEW : ADDRESS;
    }

    private String note(String community, String kind, String kindName) {
        return community + " · " + (messages == null ? "" : messages.term("project.ProjectKind", kind, kindName));
    }

    private String step(String what) {
        return messages == null ? "" : messages.get("shell.desk.step." + what);
    }
}
