package org.weishishi.project.domain.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 批次库. */
public interface CampaignRepository {

    /** Keeps a new batch and gives it its number. */
    void add(Campaign campaign);

    /** @return the batch, if there is one */
    Optional<Campaign> find(long id);

    /** @return the batch locked until the transaction ends, as it stands now */
    Optional<Campaign> lock(long id);

    /** Keeps that the street let a project in late. */
    void accept(LateAcceptance acceptance);

    /** @return whether and into which batch the project was let in late */
    Optional<LateAcceptance> accepted(long projectId);

    /** @return the batches of those units, newest year and batch first, at most 200 */
    List<Campaign> of(Collection<Long> units);

    /** @return the batches of those units in the year, by number */
    List<Campaign> of(Collection<Long> units, int year);
}
