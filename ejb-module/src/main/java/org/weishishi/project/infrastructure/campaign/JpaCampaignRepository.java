package org.weishishi.project.infrastructure.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.CampaignRepository;
import org.weishishi.project.domain.campaign.LateAcceptance;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.infrastructure.Locked;

/** 批次库 on JPA. */
@ApplicationScoped
public class JpaCampaignRepository implements CampaignRepository {

    private static final int MOST = 200;

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaCampaignRepository() {
        this(null);
    }

    @Inject
    public JpaCampaignRepository(EntityManager em) {
        this.em = em;
    }

    /** Two who plan the same batch at once: the unique key lets one in, the other is told at the commit. */
    @Override
    public void add(Campaign campaign) {
        if (of(List.of(campaign.unitId()), campaign.year()).stream().anyMatch(c -> c.batch() == campaign.batch())) {
            throw BusinessException.conflict("project.error.campaignTwice", campaign.title());
        }
        em.persist(campaign);
        em.flush();
    }

    @Override
    public Optional<Campaign> find(long id) {
        return Optional.ofNullable(em.find(Campaign.class, id));
    }

    @Override
    public Optional<Campaign> lock(long id) {
        return Locked.row(em, Campaign.class, id);
    }

    @Override
    public void accept(LateAcceptance acceptance) {
        em.persist(acceptance);
        em.flush();
    }

    @Override
    public Optional<LateAcceptance> accepted(long projectId) {
        return Optional.ofNullable(em.find(LateAcceptance.class, projectId));
    }

    @Override
    public List<Campaign> of(Collection<Long> units) {
        return units.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Campaign c where c.unitId in :units order by c.year desc, c.batch desc,"
                                        + " c.id",
                                Campaign.class)
                        .setParameter("units", units)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    @Override
    public List<Campaign> of(Collection<Long> units, int year) {
        return units.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Campaign c where c.unitId in :units and c.year = :year order by"
                                        + " c.batch, c.id",
                                Campaign.class)
                        .setParameter("units", units)
                        .setParameter("year", year)
                        .getResultList();
    }
}
