package org.weishishi.project.infrastructure.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.weishishi.project.api.proposal.ProposalState;
import org.weishishi.project.domain.proposal.OpenProposals;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.shared.Likeness;

/** 提议库 on JPA. */
@ApplicationScoped
public class JpaProposalRepository implements ProposalRepository {

    private static final int MOST = 500;

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaProposalRepository() {
        this(null);
    }

    @Inject
    public JpaProposalRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Proposal proposal) {
        em.persist(proposal);
    }

    @Override
    public List<Proposal> withIds(Collection<Long> ids) {
        return em.createQuery("select p from Proposal p where p.id in :ids order by p.enteredAt, p.id", Proposal.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Proposal> open(long communityId) {
        return em.createQuery(
                        "select p from Proposal p where p.locality.communityId = :community and p.state = :open"
                                + " order by p.enteredAt, p.id",
                        Proposal.class)
                .setParameter("community", communityId)
                .setParameter("open", ProposalState.OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<Proposal> open(long communityId, OpenProposals wanted, int limit) {
        Proposal after = wanted.after();
        String words = wanted.word().isBlank()
                ? ""
                : " and (p.text like :word escape '!' or p.proposerName like :word escape '!')";
        String later = after == null ? "" : " and p.enteredAt >= :at and (p.enteredAt > :at or p.id > :id)";
        Long campaign = wanted.campaign();
        String batch = campaign == null ? "" : " and p.campaignId = :campaign";
        TypedQuery<Proposal> query = em.createQuery(
                "select p from Proposal p where p.locality.communityId = :community and p.state = :open" + words + batch
                        + later + " order by p.enteredAt, p.id",
                Proposal.class);
        query.setParameter("community", communityId).setParameter("open", ProposalState.OPEN);
        if (!words.isEmpty()) {
            query.setParameter("word", Likeness.containing(wanted.word().strip()));
        }
        if (campaign != null) {
            query.setParameter("campaign", campaign);
        }
        if (after != null) {
            query.setParameter("at", after.enteredAt()).setParameter("id", after.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public int countOpen(long communityId, int limit) {
        return em.createQuery(
                        "select p.id from Proposal p where p.locality.communityId = :community and p.state = :open",
                        Long.class)
                .setParameter("community", communityId)
                .setParameter("open", ProposalState.OPEN)
                .setMaxResults(limit)
                .getResultList()
                .size();
    }

    @Override
    public List<Proposal> of(long projectId) {
        return em.createQuery(
                        "select p from Proposal p where p.projectId = :project order by p.enteredAt, p.id",
                        Proposal.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    @Override
    public List<Proposal> handled(long communityId, int limit) {
        return em.createQuery(
                        "select p from Proposal p where p.locality.communityId = :community and p.stateAt is not null"
                                + " order by p.stateAt desc, p.id desc",
                        Proposal.class)
                .setParameter("community", communityId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Proposal> partsOf(long proposalId) {
        return em.createQuery("select p from Proposal p where p.splitOf = :origin order by p.id", Proposal.class)
                .setParameter("origin", proposalId)
                .getResultList();
    }
}
