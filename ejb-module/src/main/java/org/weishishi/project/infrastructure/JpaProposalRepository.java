package org.weishishi.project.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.weishishi.project.domain.Proposal;
import org.weishishi.project.domain.ProposalRepository;

/** 提议库 on JPA. */
@ApplicationScoped
public class JpaProposalRepository implements ProposalRepository {

    private static final int MOST = 500;

    @Inject
    private EntityManager em;

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
                        "select p from Proposal p where p.locality.communityId = :community and p.projectId is null"
                                + " order by p.enteredAt, p.id",
                        Proposal.class)
                .setParameter("community", communityId)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<Proposal> of(long projectId) {
        return em.createQuery(
                        "select p from Proposal p where p.projectId = :project order by p.enteredAt, p.id",
                        Proposal.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
