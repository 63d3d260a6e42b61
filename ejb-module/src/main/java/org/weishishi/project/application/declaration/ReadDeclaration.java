package org.weishishi.project.application.declaration;

import jakarta.inject.Inject;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.OfferedTerms;
import org.weishishi.project.api.declaration.DeclarationFile;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.VersionDifference;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.declaration.DeclarationCheck;
import org.weishishi.project.domain.declaration.DeclarationFields;
import org.weishishi.project.domain.declaration.DeclarationVersion;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查阅申报内容 · what a project declares, its versions and how any two differ. */
@UseCase
public class ReadDeclaration {

    private final ProjectRepository projects;
    private final Declarations declarations;
    private final Rules rules;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadDeclaration() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReadDeclaration(ProjectRepository projects, Declarations declarations, Rules rules, CurrentActor actor) {
        this.projects = projects;
        this.declarations = declarations;
        this.rules = rules;
        this.actor = actor;
    }

    /** @return the declaration; unknown and out of scope give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public DeclarationFile of(long projectId) {
        MicroProject project = ProjectScope.visible(projects, projectId, actor.require());
        RuleProfile profile = rules.byKey(project.rules());
        DeclaredContent content = declarations.content(project);
        return new DeclarationFile(
                content,
                project.declaredVersion(),
                declarations.of(projectId).stream()
                        .map(DeclarationVersion::view)
                        .toList(),
                project.votedVersion().orElse(null),
                DeclarationCheck.of(content),
                new OfferedTerms(profile.programme(), profile.kinds(), profile.fields()));
    }

    /** @return the two versions side by side; {@code NOT_FOUND} as {@link #of}, and for a number there is none of */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public VersionDifference between(long projectId, int before, int after) {
        ProjectScope.visible(projects, projectId, actor.require());
        DeclarationVersion one = declarations.version(projectId, before);
        DeclarationVersion other = declarations.version(projectId, after);
        return new VersionDifference(one.view(), other.view(), DeclarationFields.between(one.json(), other.json()));
    }
}
