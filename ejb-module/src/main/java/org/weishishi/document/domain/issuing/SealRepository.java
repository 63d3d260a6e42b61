package org.weishishi.document.domain.issuing;

import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;

/** 印章库 · seals and the register of their use. */
public interface SealRepository {

    Optional<Seal> find(long id);

    /** Adds a seal; it has its id afterwards. */
    void add(Seal seal);

    /** Adds a line to the register. */
    void add(SealUse use);

    /** @return seals of the unit and of units below it, by unit and name */
    List<Seal> inside(UnitView unit);

    /** @return seals kept by the post */
    List<Seal> keptBy(long postId);

    /** @return whether a seal has that file as its picture */
    boolean names(String sha256);

    /** @return uses by the unit and units below it, latest first, at most {@code limit} */
    List<SealUse> uses(UnitView unit, int limit);
}
