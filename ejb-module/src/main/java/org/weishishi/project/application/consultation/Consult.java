package org.weishishi.project.application.consultation;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.consultation.ConsultationView;
import org.weishishi.project.api.consultation.RecordConsultation;
import org.weishishi.project.application.ProjectEvidence;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.StageState;
import org.weishishi.project.domain.consultation.ConsultationRecord;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 商议 · the street records what was talked over, with whom, and what came of it. */
@UseCase
public class Consult {

    private final ProjectRepository projects;
    private final ProjectSequencer sequencer;
    private final Attachments attachments;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Consult() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Consult(
            ProjectRepository projects,
            ProjectSequencer sequencer,
            Attachments attachments,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.sequencer = sequencer;
        this.attachments = attachments;
        this.actor = actor;
        this.clock = clock;
    }

    /** 记录商议 · conflict {@code project.error.notInStage} when the project is elsewhere. */
    @Allowed(Permission.CONSULTATION_RECORD)
    public void record(RecordConsultation said) {
        Actor officer = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), officer);
        String key = project.currentKey(StageKind.CONSULTATION, project.stageKey());
        if (said.outcome() == StageReport.Outcome.RETURNED) {
            throw BusinessException.refused("project.error.consultationOutcome");
        }
        JsonObject facts = ConsultationRecord.of(said, participants(said), began(project, key), clock.today());
        attachments.bind(said.attachments(), new SubjectRef("consultation", project.id()), officer);
        sequencer.advance(
                project, new StageReport(project.id(), StageKind.CONSULTATION, key, said.outcome(), facts, null));
    }

    private LocalDate began(MicroProject project, String key) {
        OffsetDateTime at = project.road().stream()
                .filter(stage -> stage.key().equals(key))
                .map(ProjectStage::enteredAt)
                .findFirst()
                .orElse(null);
        return at == null
                ? clock.today()
                : at.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }

    private static String participants(RecordConsultation said) {
        ResourceBundle words = ResourceBundle.getBundle("org.weishishi.project.messages", Locale.ROOT);
        return said.bodies().stream()
                .map(one -> words.getString("project.BodyKind." + one.body().name()))
                .distinct()
                .collect(Collectors.joining(words.getString("project.consultation.and")));
    }

    /** @return the consultations recorded of a project, oldest first; unknown and out of scope: {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<ConsultationView> of(long projectId) {
        MicroProject project = ProjectScope.visible(projects, projectId, actor.require());
        return project.rounds().stream()
                .filter(stage -> stage.kind() == StageKind.CONSULTATION)
                .filter(stage -> stage.state() == StageState.PASSED || stage.state() == StageState.REFUSED)
                .map(Consult::view)
                .toList();
    }

    private static ConsultationView view(ProjectStage stage) {
        ActedBy by = stage.endedBy();
        return ConsultationRecord.view(stage.facts(), by == null ? "" : ProjectEvidence.printed(by));
    }
}
