package org.weishishi.project;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.proposal.ProposalState;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectNumber;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.proposal.OpenProposals;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalRepository;

/** Projects and proposals in memory, with the same answers as the JPA repositories. */
public final class InMemoryProjects implements ProjectRepository {

    private final Map<Long, MicroProject> rows = new LinkedHashMap<>();
    private final Map<String, ProjectNumber> numbers = new LinkedHashMap<>();
    private long next = 1;

    /** The proposals beside them. */
    public final InMemoryProposals proposals = new InMemoryProposals();

    @Override
    public void add(MicroProject project) {
        give(project, next);
        rows.put(next++, project);
    }

    @Override
    public Optional<MicroProject> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<MicroProject> withIds(Collection<Long> ids) {
        return rows.values().stream().filter(p -> ids.contains(p.id())).toList();
    }

    @Override
    public Optional<MicroProject> lock(long id) {
        return find(id);
    }

    @Override
    public List<MicroProject> approved(long unitId) {
        return rows.values().stream()
                .filter(p -> p.status() == ProjectStatus.APPROVED)
                .toList();
    }

    @Override
    public List<MicroProject> inStage(UnitView unit, StageKind stage) {
        return rows.values().stream()
                .filter(p -> p.stage() == stage)
                .filter(p -> switch (unit.level()) {
                    case CITY -> true;
                    case DISTRICT -> p.locality().districtId() == unit.id();
                    case STREET -> p.locality().streetId() == unit.id();
                    case COMMUNITY -> p.locality().communityId() == unit.id();
                })
                .sorted(Comparator.comparing(MicroProject::code))
                .toList();
    }

    @Override
    public void revised(MicroProject project) {}

    @Override
    public ProjectNumber series(long communityId, int year) {
        return numbers.computeIfAbsent(communityId + "/" + year, k -> new ProjectNumber(communityId, year));
    }

    /** Gives an entity the number the database would give. */
    public static void give(Object entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Proposals in memory. */
    public static final class InMemoryProposals implements ProposalRepository {

        private final List<Proposal> rows = new ArrayList<>();

        @Override
        public void add(Proposal proposal) {
            give(proposal, rows.size() + 1L);
            rows.add(proposal);
        }

        @Override
        public List<Proposal> withIds(Collection<Long> ids) {
            return rows.stream().filter(p -> ids.contains(p.id())).toList();
        }

        @Override
        public List<Proposal> open(long communityId) {
            return rows.stream()
                    .filter(p -> p.view().state() == ProposalState.OPEN
                            && p.locality().communityId() == communityId)
                    .toList();
        }

        @Override
        public List<Proposal> open(long communityId, OpenProposals wanted, int limit) {
            Proposal after = wanted.after();
            return open(communityId).stream()
                    .filter(p -> p.view().text().contains(wanted.word())
                            || p.view().proposerName().contains(wanted.word()))
                    .filter(p -> after == null || p.id() > after.id())
                    .limit(limit)
                    .toList();
        }

        @Override
        public int countOpen(long communityId, int limit) {
            return Math.min(limit, open(communityId).size());
        }

        @Override
        public List<Proposal> of(long projectId) {
            return rows.stream()
                    .filter(p -> Long.valueOf(projectId).equals(p.projectId()))
                    .toList();
        }

        @Override
        public List<Proposal> handled(long communityId, int limit) {
            return rows.stream()
                    .filter(p -> p.view().state() != ProposalState.OPEN
                            && p.locality().communityId() == communityId)
                    .sorted(Comparator.comparing(Proposal::id).reversed())
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Proposal> partsOf(long proposalId) {
            return rows.stream()
                    .filter(p -> Long.valueOf(proposalId).equals(p.splitOf()))
                    .toList();
        }
    }
}
