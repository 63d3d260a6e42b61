package org.weishishi.project.infrastructure.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.project.domain.proposal.EarlierWork;
import org.weishishi.project.domain.proposal.EarlierWorks;

/** 既有提议和项目 on JPA: only the columns that are compared, along the indexes of the community. */
@ApplicationScoped
public class JpaEarlierWorks implements EarlierWorks {

    private static final int MOST = 10_000;
    private static final String NEW = "select new org.weishishi.project.domain.proposal.EarlierWork(";

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaEarlierWorks() {
        this(null);
    }

    @Inject
    public JpaEarlierWorks(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<EarlierWork> in(long communityId) {
        return Stream.of(
                        NEW + "p.id, p.text, p.enteredAt) from Proposal p where p.locality.communityId = :community"
                                + " and p.state = org.weishishi.project.api.proposal.ProposalState.OPEN order by"
                                + " p.enteredAt desc, p.id desc",
                        NEW + "p.id, p.code, concat(p.declaration.name, ' ', p.declaration.place), p.status,"
                                + " p.createdAt) from MicroProject p where p.locality.communityId = :community order by"
                                + " p.updatedAt desc, p.id desc")
                .flatMap(query -> em
                        .createQuery(query, EarlierWork.class)
                        .setParameter("community", communityId)
                        .setMaxResults(MOST)
                        .getResultList()
                        .stream())
                .toList();
    }
}
