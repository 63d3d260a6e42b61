package org.weishishi.project.application.life;

import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.life.LifePolicy;
import org.weishishi.shared.BusinessException;

/** 操作权限 · the policy applied to a person and a project: what the district suspended only the district resumes or ends. */
public final class LifeRights {

    private LifeRights() {}

    /** @return whether that person may do it with the project as it stands */
    public static boolean may(LifeAct act, MicroProject project, Actor actor) {
        return LifePolicy.who(act, project.status(), project.stage()).contains(actor.post())
                && (project.status() != ProjectStatus.SUSPENDED || mayUndo(project, actor));
    }

    private static boolean mayUndo(MicroProject project, Actor actor) {
        Long suspender = project.stopNote().map(note -> note.by().unitId()).orElse(null);
        return actor.post() != PostKind.STREET_OFFICER
                || suspender == null
                || suspender == actor.unit().id();
    }

    /** Conflict {@code project.error.actNotNow} naming act, project and state when {@link #may} says no. */
    public static void require(LifeAct act, MicroProject project, Actor actor) {
        if (!may(act, project, actor)) {
            throw BusinessException.conflict(
                    "project.error.actNotNow", act, project.details().name(), project.status());
        }
    }
}
