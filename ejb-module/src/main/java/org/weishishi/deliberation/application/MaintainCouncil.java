package org.weishishi.deliberation.application;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.deliberation.api.AppointMember;
import org.weishishi.deliberation.api.CouncilView;
import org.weishishi.deliberation.api.EndTerm;
import org.weishishi.deliberation.api.MemberView;
import org.weishishi.deliberation.domain.Council;
import org.weishishi.deliberation.domain.CouncilMember;
import org.weishishi.deliberation.domain.CouncilRepository;
import org.weishishi.deliberation.domain.QuorumPolicy;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 议事会名册 · who sits in the council of a community, and until when. */
@UseCase
public class MaintainCouncil {

    private final CouncilRepository councils;
    private final CommunityScope scope;
    private final Rules rules;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    MaintainCouncil() {
        this(null, null, null, null);
    }

    @Inject
    public MaintainCouncil(CouncilRepository councils, CommunityScope scope, Rules rules, BusinessClock clock) {
        this.councils = councils;
        this.scope = scope;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return the roster; empty when the community has no council yet */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public CouncilView roster(long communityId) {
        UnitView community = scope.community(communityId);
        RuleProfile rule = rules.inForce(community, clock.today());
        var members =
                councils.ofCommunity(communityId, false).map(Council::members).orElse(List.of());
        int serving =
                (int) members.stream().filter(m -> m.servesOn(clock.today())).count();
        return new CouncilView(
                communityId,
                community.name(),
                serving,
                QuorumPolicy.of(rule.council().vote()).needed(serving),
                members.stream().map(this::view).toList());
    }

    /** Puts a person on the roster; establishes the council with its first member. */
    @Allowed(Permission.MEETING_RUN)
    public void appoint(AppointMember command) {
        scope.community(command.communityId());
        Council council = councils.ofCommunity(command.communityId(), true).orElseGet(() -> establish(command));
        council.appoint(command.name(), command.category(), command.from(), command.to());
    }

    /** Ends a term. */
    @Allowed(Permission.MEETING_RUN)
    public void endTerm(EndTerm command) {
        scope.community(command.communityId());
        councils.ofCommunity(command.communityId(), true)
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMember", command.number()))
                .endTerm(command.number(), command.lastDay());
    }

    private Council establish(AppointMember command) {
        Council council = new Council(command.communityId());
        councils.add(council);
        return council;
    }

    private MemberView view(CouncilMember member) {
        return new MemberView(
                member.number(),
                member.name(),
                member.category(),
                member.from(),
                member.to(),
                member.servesOn(clock.today()));
    }
}
