package org.weishishi.project.domain.alert;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weishishi.project.api.alert.AlertKind;

/** 预警库. */
public interface AlertRepository {

    /** Keeps a new group. */
    void add(SplitAlert alert);

    /** @return the groups of that kind that any of the projects is in, oldest first, locked until the transaction ends */
    List<SplitAlert> lockWith(AlertKind kind, Collection<Long> projects);

    /** @return the 临界 group of a community, kind and year, locked until the transaction ends */
    Optional<SplitAlert> lockNearCap(long communityId, String projectKind, int year);

    /** @return the group locked until the transaction ends, as it stands now */
    Optional<SplitAlert> lock(long id);

    /** @return the communities with projects that the radar looks at */
    List<Long> communities();

    /** @return running, approved and closed projects of the community drafted since then that have left collection, oldest first */
    List<Long> handedOn(long communityId, OffsetDateTime since);

    /** @return at most so many, latest first */
    List<SplitAlert> list(AlertCriteria criteria, int limit);
}
