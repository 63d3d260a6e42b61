package org.weishishi.project.domain.life;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.life.LifeAct;

/**
 * 项目操作规则 · which posts may do what with a project as a whole, by its status and the stage it is in; docs/project-life.md shows the table and
 * a test compares the two. The community acts until the council, the street until the chain, the district
 * throughout; the street, which manages the work, closes it.
 */
public final class LifePolicy {

    private static final Set<StageKind> BEFORE_COUNCIL =
            EnumSet.of(StageKind.COLLECTION, StageKind.SCREENING, StageKind.CONSULTATION);
    private static final Set<StageKind> OF_THE_STREET =
            EnumSet.of(StageKind.SCREENING, StageKind.CONSULTATION, StageKind.MEETING, StageKind.DISCLOSURE);
    private static final Set<PostKind> NOBODY = Set.of();
    private static final Set<PostKind> CLERK = Set.of(PostKind.COMMUNITY_CLERK);
    private static final Set<PostKind> STREET = Set.of(PostKind.STREET_OFFICER);
    private static final Set<PostKind> DISTRICT = Set.of(PostKind.DISTRICT_OFFICER);
    private static final Set<PostKind> STREET_OR_DISTRICT = Set.of(PostKind.STREET_OFFICER, PostKind.DISTRICT_OFFICER);

    private LifePolicy() {}

    /**
     * @param stage the current stage, null once the road has ended
     * @return the posts whose holders may do it; empty when nobody may
     */
    public static Set<PostKind> who(LifeAct act, ProjectStatus status, @Nullable StageKind stage) {
        return switch (status) {
            case DRAFT, RUNNING -> stage == null ? NOBODY : underway(act, stage);
            case SUSPENDED -> act == LifeAct.RESUME || act == LifeAct.TERMINATE ? stopping(stage) : NOBODY;
            case APPROVED -> approved(act);
            case CLOSED, REFUSED, WITHDRAWN, TERMINATED -> NOBODY;
        };
    }

    private static Set<PostKind> underway(LifeAct act, StageKind stage) {
        return switch (act) {
            case EDIT, HAND_OVER -> at(StageKind.COLLECTION, stage, CLERK);
            case ACCEPT_LATE -> at(StageKind.COLLECTION, stage, STREET);
            case WITHDRAW -> BEFORE_COUNCIL.contains(stage) ? CLERK : NOBODY;
            case SUSPEND, TERMINATE -> stage == StageKind.COLLECTION ? NOBODY : stopping(stage);
            case SEND_BACK -> at(StageKind.CHAIN, stage, CLERK);
            case RESUME, CORRECT, CLOSE -> NOBODY;
        };
    }

    private static Set<PostKind> at(StageKind only, StageKind stage, Set<PostKind> who) {
        return stage == only ? who : NOBODY;
    }

    private static Set<PostKind> approved(LifeAct act) {
        return switch (act) {
            case CORRECT -> CLERK;
            case TERMINATE -> DISTRICT;
            case CLOSE -> STREET;
            default -> NOBODY;
        };
    }

    private static Set<PostKind> stopping(@Nullable StageKind stage) {
        return stage != null && OF_THE_STREET.contains(stage) ? STREET_OR_DISTRICT : DISTRICT;
    }
}
