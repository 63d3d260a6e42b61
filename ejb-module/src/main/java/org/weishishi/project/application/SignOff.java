package org.weishishi.project.application;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.RecordSignOff;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.SignOffOpinion;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 初审与商议 · the street office records the outcome of the stage it carried out. */
@UseCase
public class SignOff {

    private final ProjectRepository projects;
    private final ProjectSequencer sequencer;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SignOff() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SignOff(ProjectRepository projects, ProjectSequencer sequencer, CurrentActor actor) {
        this.projects = projects;
        this.sequencer = sequencer;
        this.actor = actor;
    }

    /** 初审 · records the outcome of screening. */
    @Allowed(Permission.SCREENING_RECORD)
    public void screening(RecordSignOff said) {
        record(said, StageKind.SCREENING);
    }

    /** 商议 · records the outcome of consultation. */
    @Allowed(Permission.CONSULTATION_RECORD)
    public void consultation(RecordSignOff said) {
        record(said, StageKind.CONSULTATION);
    }

    private void record(RecordSignOff said, StageKind stage) {
        if (said.stage() != stage) {
            throw BusinessException.refused("project.error.wrongSignOff");
        }
        Actor officer = actor.require();
        SignOffOpinion opinion = new SignOffOpinion(said);
        MicroProject project = ProjectScope.locked(projects, said.projectId(), officer);
        JsonObject facts = Json.createObjectBuilder()
                .add("outcome", said.outcome().name())
                .add("opinion", opinion.opinion())
                .add("participants", opinion.participants())
                .build();
        sequencer.advance(project, new StageReport(said.projectId(), stage, said.outcome(), facts));
    }
}
