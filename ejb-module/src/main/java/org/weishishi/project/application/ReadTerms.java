package org.weishishi.project.application;

import jakarta.inject.Inject;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.OfferedTerms;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 可选用语 · what the rules in force offer to declare a project with. */
@UseCase
public class ReadTerms {

    private final Rules rules;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadTerms() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReadTerms(Rules rules, CurrentActor actor, BusinessClock clock) {
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return the terms of the unit acted for */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public OfferedTerms here() {
        RuleProfile profile = rules.inForce(actor.require().unit(), clock.today());
        return new OfferedTerms(profile.programme(), profile.kinds(), profile.offeredFields());
    }
}
