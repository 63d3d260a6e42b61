package org.weishishi.project.application.proposal;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalState;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.application.Classify;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.PlannedStage;
import org.weishishi.project.domain.ProjectOrigin;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.proposal.OpenProposals;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalBatches;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 征集与立项 · proposals are entered and merged into projects, by the clerk of the community. */
@UseCase
public class Intake {

    private static final int PAGE = 100;
    private static final int COUNTED = 1001;

    private final ProposalRepository proposals;
    private final ProjectRepository projects;
    private final ProjectSequencer sequencer;
    private final Rules rules;
    private final ProposalBatches batches;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Intake() {
        this(null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Intake(
            ProposalRepository proposals,
            ProjectRepository projects,
            ProjectSequencer sequencer,
            Rules rules,
            ProposalBatches batches,
            CurrentActor actor,
            BusinessClock clock) {
        this.proposals = proposals;
        this.projects = projects;
        this.sequencer = sequencer;
        this.rules = rules;
        this.batches = batches;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return number of the new proposal; refusals of {@link Proposal} and {@link ProposalBatches} */
    @Allowed(Permission.PROPOSAL_ENTER)
    public long enter(EnterProposal said) {
        Actor clerk = clerk();
        Proposal proposal = new Proposal(said, new Locality(clerk.unit()), clerk.by(), clock.now());
        proposal.joinCampaign(batches, clock.today());
        proposals.add(proposal);
        return proposal.id();
    }

    /** @return the open proposals of the own community, oldest first */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.PERSONAL_READ)
    public List<ProposalView> open() {
        return proposals.open(clerk().unit().id()).stream().map(Proposal::view).toList();
    }

    /**
     * @param word stands in the words or the name of the proposer, empty for any
     * @param campaign the batch they belong to, null for any and none
     * @param from the number that {@link Page#next} of the page before gave, null for the first page
     * @return a hundred open proposals of the own community, oldest first
     */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.PERSONAL_READ)
    public Page<ProposalView> page(String word, @Nullable Long campaign, @Nullable Long from) {
        Actor clerk = clerk();
        Proposal after = from == null
                ? null
                : proposals.withIds(List.of(from)).stream()
                        .filter(one -> ProjectScope.sees(clerk, one.locality()))
                        .findFirst()
                        .orElse(null);
        OpenProposals wanted = new OpenProposals(word, campaign, after);
        List<ProposalView> found = proposals.open(clerk.unit().id(), wanted, PAGE + 1).stream()
                .map(Proposal::view)
                .toList();
        List<ProposalView> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).id()) : null;
        return new Page<>(shown, next, proposals.countOpen(clerk.unit().id(), COUNTED));
    }

    /** @return those of the numbers that are open proposals of the own community, oldest first */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.PERSONAL_READ)
    public List<ProposalView> chosen(List<Long> ids) {
        Actor clerk = clerk();
        return proposals.withIds(ids).stream()
                .filter(one -> ProjectScope.sees(clerk, one.locality()))
                .map(Proposal::view)
                .filter(one -> one.state() == ProposalState.OPEN)
                .toList();
    }

    /** @return how many open proposals wait in the own community, at most 1001; 0 above a community. Names nobody */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public int waiting() {
        Actor reader = actor.require();
        return ProjectScope.atCommunity(reader)
                ? proposals.countOpen(reader.unit().id(), COUNTED)
                : 0;
    }

    /**
     * 合并立项 · makes the project and hands it to the stage after collection; where a check holds it, it stays a draft with what was
     * found.
     *
     * @return number of the new project
     */
    @Allowed(Permission.PROPOSAL_ENTER)
    public long merge(MergeProposals said) {
        Actor clerk = clerk();
        RuleProfile profile = rules.inForce(clerk.unit(), clock.today());
        List<Proposal> origins = origins(said.proposals(), clerk);
        MicroProject project = draft(said.details(), origins, profile, clerk);
        projects.add(project);
        origins.forEach(p -> p.mergeInto(project.id(), clock.now()));
        sequencer.passIfFree(
                project,
                new StageReport(
                        project.id(),
                        StageKind.COLLECTION,
                        StageReport.Outcome.PASSED,
                        Json.createObjectBuilder()
                                .add("proposals", origins.size())
                                .build()));
        return project.id();
    }

    private MicroProject draft(ProjectDetails details, List<Proposal> origins, RuleProfile profile, Actor clerk) {
        String code = projects.series(clerk.unit().id(), clock.today().getYear())
                .next(clerk.unit().code());
        return new MicroProject(
                new ProjectOrigin(
                        code,
                        new Locality(clerk.unit()),
                        details,
                        Classify.by(profile, details),
                        profile.ref(),
                        origins.get(0).enteredAt()),
                plan(profile),
                clerk.by(),
                clock.now());
    }

    private static List<PlannedStage> plan(RuleProfile profile) {
        Map<String, Long> ofKind =
                profile.stages().stream().collect(Collectors.groupingBy(StageRule::kind, Collectors.counting()));
        return profile.stages().stream()
                .map(s -> new PlannedStage(
                        s.key(), StageKind.valueOf(s.kind()), ofKind.getOrDefault(s.kind(), 0L) > 1 ? s.name() : null))
                .toList();
    }

    private List<Proposal> origins(List<Long> ids, Actor clerk) {
        List<Long> wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) {
            throw BusinessException.refused("project.error.noProposalChosen");
        }
        List<Proposal> found = proposals.withIds(wanted);
        if (found.size() != wanted.size() || !found.stream().allMatch(p -> ProjectScope.sees(clerk, p.locality()))) {
            throw BusinessException.notFound("project.error.proposalNotFound");
        }
        found.forEach(Proposal::requireOpen);
        return found;
    }

    private Actor clerk() {
        Actor clerk = actor.require();
        if (!ProjectScope.atCommunity(clerk)) {
            throw BusinessException.forbidden("project.error.communityOnly");
        }
        return clerk;
    }
}
