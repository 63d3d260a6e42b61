package org.weishishi.project.application.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.VersionKind;
import org.weishishi.project.application.Classify;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.declaration.DeclarationVersion;
import org.weishishi.project.domain.declaration.DeclarationVersion.Place;
import org.weishishi.project.domain.declaration.PlanText;
import org.weishishi.project.domain.declaration.VersionRepository;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 申报版本 · what a project declares, version by version; called inside use cases with the project locked. */
@ApplicationScoped
public class Declarations {

    private final VersionRepository versions;
    private final ProjectRepository projects;
    private final Rules rules;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Declarations() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Declarations(
            VersionRepository versions,
            ProjectRepository projects,
            Rules rules,
            CurrentActor actor,
            BusinessClock clock) {
        this.versions = versions;
        this.projects = projects;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return what the project declares now; an empty plan for one older than versions */
    public DeclaredContent content(MicroProject project) {
        return versions.find(project.id(), project.declaredVersion())
                .map(DeclarationVersion::content)
                .orElseGet(() -> new DeclaredContent(
                        project.details(),
                        project.named().kindName(),
                        project.named().fieldName(),
                        ProjectPlan.EMPTY));
    }

    /** 首个版本 · what was declared when the project was made becomes version 1, unless there are versions already. */
    void begin(MicroProject project) {
        if (project.declaredVersion() == 0) {
            versions.add(new DeclarationVersion(
                    new Place(project.id(), 1, VersionKind.DECLARED),
                    content(project),
                    "",
                    project.draftedBy(),
                    project.createdAt()));
            project.beginVersions(1);
        }
    }

    /** @return the number of the latest version, declared or correction */
    int latest(MicroProject project) {
        return versions.of(project.id()).stream()
                .findFirst()
                .map(DeclarationVersion::number)
                .orElse(0);
    }

    /** @return what is said, cleaned and with the names of the project's rules */
    DeclaredContent cleaned(MicroProject project, DeclaredContent said) {
        var named = Classify.by(rules.byKey(project.rules()), said.details());
        return new DeclaredContent(said.details(), named.kindName(), named.fieldName(), PlanText.clean(said.plan()));
    }

    /** 新版本 · keeps what is said under the next number. @return that version */
    DeclarationVersion keep(MicroProject project, VersionKind kind, DeclaredContent said, String why) {
        DeclarationVersion next = new DeclarationVersion(
                new Place(project.id(), latest(project) + 1, kind), said, why, actor.by(), clock.now());
        versions.add(next);
        return next;
    }

    /** @return the versions, newest first */
    List<DeclarationVersion> of(long projectId) {
        return versions.of(projectId);
    }

    /** @return that version; refusal {@code project.error.versionUnknown} */
    DeclarationVersion version(long projectId, int number) {
        return versions.find(projectId, number)
                .orElseThrow(() -> BusinessException.notFound("project.error.versionUnknown", number));
    }

    /**
     * 表决的版本 · what goes up the chain must be what the council resolved on: refusal {@code project.error.notWhatWasVoted} otherwise.
     *
     * @return number, hash and content of the version; empty for a project older than versions
     */
    public Optional<JsonObject> voted(MicroProject project) {
        int now = project.declaredVersion();
        int voted = project.votedVersion().orElse(now);
        if (voted != now) {
            throw BusinessException.refused("project.error.notWhatWasVoted", now, voted);
        }
        return versions.find(project.id(), now).map(version -> {
            if (!version.view().intact()) {
                throw BusinessException.refused("project.error.versionBroken", now);
            }
            return Json.createObjectBuilder()
                    .add("version", now)
                    .add("hash", version.hash())
                    .add("content", version.json())
                    .build();
        });
    }

    /** 报送 · the first stage beside the collection is handed a version, which is noted there once. */
    void entered(@Observes StageEntered news) {
        if (news.stage() != StageKind.COLLECTION) {
            projects.find(news.projectId()).ifPresent(project -> {
                begin(project);
                version(project.id(), project.declaredVersion()).submit(news.key(), news.at());
            });
        }
    }
}
