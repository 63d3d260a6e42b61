package org.weishishi.project.application.effect;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.effect.RulesInUse;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.effect.StageCounts;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 规则影响 · which running projects a change of a profile meets, and in which stage. */
@UseCase
public class PreviewRuleEffect {

    private final StageCounts counts;
    private final CurrentActor actor;

    @Inject
    public PreviewRuleEffect(StageCounts counts, CurrentActor actor) {
        this.counts = counts;
        this.actor = actor;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PreviewRuleEffect() {
        this(null, null);
    }

    /** @return how many of the projects one sees stand in each stage under each edition of the profile */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<RulesInUse> of(String profileKey) {
        return counts.of(profileKey, ProjectScope.of(actor.require()));
    }
}
