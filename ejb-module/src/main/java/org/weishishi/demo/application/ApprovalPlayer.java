package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.SignDecision;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.project.api.SubmitProject;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;
import org.weishishi.signature.api.SignerKind;

/** 送审、审批: who decides finds the project among the own open tasks, as on the desk. */
@ApplicationScoped
public class ApprovalPlayer implements Player {

    private static final int DESK = 100;

    private final SubmitForApproval submission;
    private final MyTasks tasks;
    private final DecideTask decisions;
    private final PlayedSteps played;

    @Inject
    public ApprovalPlayer(SubmitForApproval submission, MyTasks tasks, DecideTask decisions, PlayedSteps played) {
        this.submission = submission;
        this.tasks = tasks;
        this.decisions = decisions;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalPlayer() {
        this(null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("submit", "approve");
    }

    @Override
    public long play(Step step) {
        long project = played.made(step.facts().getString("project"));
        if (step.verb().equals("submit")) {
            submission.submit(new SubmitProject(project, ""));
        } else {
            approve(project, step.facts().getString("opinion"));
        }
        return 0;
    }

    private void approve(long project, String opinion) {
        SubjectRef subject = new SubjectRef("project", project);
        TaskView task = tasks.open(null, DESK).items().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open task about " + subject));
        decide(new Decide(
                task.id(), tasks.file(task.id()).approval().revision(), DecisionKind.APPROVE_WITH_COMMENT, opinion));
    }

    private void decide(Decide said) {
        if (decisions.signer() == SignerKind.DEMO) {
            long shown = decisions.prepare(said).signature().id();
            decisions.sign(new SignDecision(said, new BringSignature(shown, DemoPin.PIN, "")));
        } else {
            decisions.decide(said);
        }
    }
}
