package org.weishishi.project.application.declaration;

import jakarta.inject.Inject;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.draft.FormDrafts;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.SaveDeclaration;
import org.weishishi.project.api.declaration.VersionKind;
import org.weishishi.project.api.declaration.VersionView;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.life.LifeRights;
import org.weishishi.project.domain.Classification;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.project.domain.declaration.DeclarationVersion;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 修改申报内容 · each save that says something new is a version with who, when and why; 更正 after the end stands beside what was decided. */
@UseCase
public class EditDeclaration {

    private final ProjectRepository projects;
    private final Declarations declarations;
    private final FormDrafts drafts;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    EditDeclaration() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public EditDeclaration(
            ProjectRepository projects,
            Declarations declarations,
            FormDrafts drafts,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.declarations = declarations;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 保存 · a draft may be incomplete. Conflicts {@code project.error.actNotNow} and {@code declarationStale}; refusals of kind, field and text.
     *
     * @return number of the version that says it now; the same as before when nothing changed
     */
    @Allowed(Permission.PROPOSAL_ENTER)
    public int save(SaveDeclaration said) {
        MicroProject project = locked(said, LifeAct.EDIT);
        declarations.begin(project);
        DeclaredContent before = declarations.content(project);
        DeclaredContent next = cleaned(project, said);
        if (next.equals(before)) {
            return project.declaredVersion();
        }
        requireSeen(project, said, project.declaredVersion());
        DeclarationVersion kept = declarations.keep(project, VersionKind.DECLARED, next, why(said, false));
        project.declare(
                kept.number(), next.details(), new Classification(next.kindName(), next.fieldName()), clock.now());
        projects.revised(project);
        return kept.number();
    }

    /**
     * 更正 · what was approved stays; the correction is kept beside it. Refusal {@code project.error.correctionMoney} when it touches kind, amount,
     * budget or funding.
     *
     * @return number of the correction
     */
    @Allowed(Permission.PROPOSAL_ENTER)
    public int correct(SaveDeclaration said) {
        MicroProject project = locked(said, LifeAct.CORRECT);
        declarations.begin(project);
        DeclaredContent before = declarations.content(project);
        DeclaredContent next = cleaned(project, said);
        String why = why(said, true);
        requireSeen(project, said, declarations.latest(project));
        boolean money = !next.details().amount().equals(before.details().amount())
                || next.details().kind() != before.details().kind()
                || !next.plan().budget().equals(before.plan().budget())
                || !next.plan().funding().equals(before.plan().funding());
        if (money) {
            throw BusinessException.refused("project.error.correctionMoney");
        }
        if (next.equals(before)) {
            throw BusinessException.refused("project.error.correctionSame");
        }
        project.touch(clock.now());
        return declarations.keep(project, VersionKind.CORRECTION, next, why).number();
    }

    /** The draft of the form of that project. */
    private static DraftKey draft(long projectId) {
        return new DraftKey("project.declaration", "project/" + projectId);
    }

    private MicroProject locked(SaveDeclaration said, LifeAct act) {
        Actor clerk = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), clerk);
        LifeRights.require(act, project, clerk);
        drafts.submitted(clerk, draft(said.projectId()));
        return project;
    }

    private DeclaredContent cleaned(MicroProject project, SaveDeclaration said) {
        return declarations.cleaned(
                project,
                new DeclaredContent(
                        said.details(),
                        project.named().kindName(),
                        project.named().fieldName(),
                        said.plan()));
    }

    private void requireSeen(MicroProject project, SaveDeclaration said, int now) {
        if (said.seen() != now) {
            VersionView latest = declarations.version(project.id(), now).view();
            throw BusinessException.conflict("project.error.declarationStale", latest.by(), latest.at());
        }
    }

    private static String why(SaveDeclaration said, boolean needed) {
        return needed
                ? ProjectText.required("changeWhy", said.why(), 500)
                : ProjectText.optional("changeWhy", said.why(), 500);
    }
}
