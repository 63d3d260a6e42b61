package org.weishishi.project.application.screening;

import jakarta.inject.Inject;
import jakarta.json.Json;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 处理检查结果 · the community answers and hands its project to the street; the street accepts or asks for more. */
@UseCase
public class AnswerFindings {

    private final ProjectRepository projects;
    private final ProposalRepository proposals;
    private final Screening screening;
    private final ProjectSequencer sequencer;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    AnswerFindings() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public AnswerFindings(
            ProjectRepository projects,
            ProposalRepository proposals,
            Screening screening,
            ProjectSequencer sequencer,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.proposals = proposals;
        this.screening = screening;
        this.sequencer = sequencer;
        this.actor = actor;
        this.clock = clock;
    }

    /** 社区说明 · FIX, EXPLAIN or ASK_STREET; refusal {@code project.error.answerKind} for others. */
    @Allowed(Permission.APPROVAL_SUBMIT)
    public void answer(AnswerFinding said) {
        keep(said, false);
    }

    /** 街道意见 · ACCEPT or ASK_MORE; refusal {@code project.error.answerKind} for others. */
    @Allowed(Permission.SCREENING_RECORD)
    public void judge(AnswerFinding said) {
        keep(said, true);
    }

    private void keep(AnswerFinding said, boolean above) {
        Actor by = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), by);
        if (said.kind().above() != above) {
            throw BusinessException.refused("project.error.answerKind", said.rule());
        }
        screening.finding(project, said.rule(), said.key()).answer(said.kind(), said.text(), by.by(), clock.now());
    }

    /** 提交初审 · a drafted project, or one that came back for 补正; refusal {@code project.error.openBlocks} while a BLOCK holds it. */
    @Allowed(Permission.APPROVAL_SUBMIT)
    public void handOver(HandOverProject said) {
        MicroProject project = ProjectScope.locked(projects, said.projectId(), actor.require());
        sequencer.advance(
                project,
                new StageReport(
                        project.id(),
                        StageKind.COLLECTION,
                        StageReport.Outcome.PASSED,
                        Json.createObjectBuilder()
                                .add("proposals", proposals.of(project.id()).size())
                                .build()));
    }
}
