package org.weishishi.project.application.proposal;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.proposal.DeclineProposal;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.api.proposal.ReplyToProposer;
import org.weishishi.project.api.proposal.SplitProposal;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectViews;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 提议办理 · what becomes of a proposal beside a project, and what its proposer is told. */
@UseCase
public class HandleProposal {

    private static final int SHOWN = 100;

    private final ProposalRepository proposals;
    private final ProjectRepository projects;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    HandleProposal() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public HandleProposal(
            ProposalRepository proposals, ProjectRepository projects, CurrentActor actor, BusinessClock clock) {
        this.proposals = proposals;
        this.projects = projects;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return the proposal with all that became of it; unknown and of another community give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.PERSONAL_READ)
    public ProposalFile of(long proposalId) {
        Proposal proposal = own(proposalId);
        return file(proposal, projectsOf(List.of(proposal)), proposal.extras());
    }

    /** @return the latest hundred proposals of the community that something became of; those whose proposer waits for word first */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.PERSONAL_READ)
    public List<ProposalFile> handled() {
        List<Proposal> found = proposals.handled(actor.require().unit().id(), SHOWN);
        Map<Long, MicroProject> known = projectsOf(found);
        Map<Boolean, List<ProposalFile>> parted = found.stream()
                .map(one -> file(one, known, ProposalExtras.NONE))
                .collect(Collectors.partitioningBy(ProposalFile::due));
        return java.util.stream.Stream.of(true, false)
                .map(parted::get)
                .flatMap(Collection::stream)
                .toList();
    }

    /** 不予采纳. */
    @Allowed(Permission.PROPOSAL_ENTER)
    public void decline(DeclineProposal said) {
        own(said.proposalId()).decline(said.reason(), clock.now());
    }

    /** 拆分提议. */
    @Allowed(Permission.PROPOSAL_ENTER)
    public void split(SplitProposal said) {
        own(said.proposalId())
                .split(said.parts(), actor.require().by(), clock.now())
                .forEach(proposals::add);
    }

    /** 答复提议人 · refusal {@code project.error.replyOpen} while nothing has become of it. */
    @Allowed(Permission.PROPOSAL_ENTER)
    public void reply(ReplyToProposer said) {
        Proposal proposal = own(said.proposalId());
        ProposalStanding standing = standing(proposal, projectsOf(List.of(proposal)));
        if (standing == ProposalStanding.OPEN) {
            throw BusinessException.refused("project.error.replyOpen");
        }
        proposal.reply(said, standing, actor.require().by(), clock.now());
    }

    private Proposal own(long proposalId) {
        Actor clerk = actor.require();
        return proposals.withIds(List.of(proposalId)).stream()
                .filter(one -> ProjectScope.sees(clerk, one.locality()))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("project.error.noProposal"));
    }

    private Map<Long, MicroProject> projectsOf(List<Proposal> found) {
        List<Long> ids = found.stream()
                .map(Proposal::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return projects.withIds(ids).stream().collect(Collectors.toMap(MicroProject::id, Function.identity()));
    }

    private static ProposalStanding standing(Proposal proposal, Map<Long, MicroProject> known) {
        MicroProject project = project(proposal, known);
        ProjectStatus status = project == null ? null : project.status();
        return proposal.standing(status);
    }

    private static @Nullable MicroProject project(Proposal proposal, Map<Long, MicroProject> known) {
        Long id = proposal.projectId();
        return id == null ? null : known.get(id);
    }

    private ProposalFile file(Proposal proposal, Map<Long, MicroProject> known, ProposalExtras extras) {
        ProposalStanding standing = standing(proposal, known);
        MicroProject project = project(proposal, known);
        Long origin = proposal.splitOf();
        return new ProposalFile(
                proposal.view(),
                extras,
                standing,
                proposal.due(standing),
                proposal.reason(),
                project == null ? null : ProjectViews.of(project),
                origin == null
                        ? null
                        : proposals.withIds(List.of(origin)).get(0).view(),
                standing == ProposalStanding.SPLIT
                        ? proposals.partsOf(proposal.id()).stream()
                                .map(Proposal::view)
                                .toList()
                        : List.of(),
                proposal.replies());
    }
}
