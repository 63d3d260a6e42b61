package org.weishishi.disclosure.domain.objection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;

/** 异议库. */
public interface ObjectionRepository {

    /** Keeps a new objection and gives it its id. */
    void add(Objection objection);

    /** Keeps who objected. */
    void add(Objector objector);

    /** @return the objection as it stands */
    Optional<Objection> find(long id);

    /** @return the objection, its row locked until the transaction ends */
    Optional<Objection> lock(long id);

    /** @return who objected, empty when nobody said so */
    Optional<Objector> objector(long objectionId);

    /** @return the objections to a notice and all notices of its chain, by number */
    List<Objection> of(long rootId);

    /** @return how many objections to the chain hold it: not answered, or answered with a correction that is not published yet */
    int holding(long rootId);

    /** @return the same for many chains at once; a chain nothing holds is missing */
    Map<Long, Integer> holding(Collection<Long> rootIds);

    /** @return open objections under the unit, the one due first at the top */
    List<Objection> open(UnitView scope, int limit);
}
