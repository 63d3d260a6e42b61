package org.weishishi.project.application.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.declaration.DeclarationProblem;
import org.weishishi.project.application.StageGate;
import org.weishishi.project.application.campaign.Admissions;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.declaration.DeclarationCheck;
import org.weishishi.shared.BusinessException;

/** 报送关口 · nothing is handed over that is incomplete, does not add up, or comes when no batch takes it in. */
@ApplicationScoped
public class DeclarationGate implements StageGate {

    private final Declarations declarations;
    private final Admissions admissions;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DeclarationGate() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public DeclarationGate(Declarations declarations, Admissions admissions) {
        this.declarations = declarations;
        this.admissions = admissions;
    }

    @Override
    public boolean free(MicroProject project, StageKind leaving) {
        return leaving != StageKind.COLLECTION || (problems(project).isEmpty() && admissions.free(project));
    }

    /** Refuses {@code project.error.incomplete}, {@code lateRefused} or {@code lateAskStreet}. */
    @Override
    public void require(MicroProject project, StageKind leaving) {
        if (leaving == StageKind.COLLECTION) {
            List<DeclarationProblem> problems = problems(project);
            if (!problems.isEmpty()) {
                throw BusinessException.refused("project.error.incomplete", problems.size());
            }
            admissions.require(project);
        }
    }

    /** Nothing new is declared between the hand-over and the agenda. */
    @Override
    public void requireForAgenda(MicroProject project) {
        declarations.voted(project);
    }

    private List<DeclarationProblem> problems(MicroProject project) {
        declarations.begin(project);
        return DeclarationCheck.of(declarations.content(project));
    }
}
