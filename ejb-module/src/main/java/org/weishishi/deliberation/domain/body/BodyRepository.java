package org.weishishi.deliberation.domain.body;

import java.util.List;
import java.util.Optional;
import org.weishishi.rule.api.meeting.BodyKind;

/** 议事机构存取. */
public interface BodyRepository {

    void add(Body body);

    /** @param lock whether somebody else must wait until this transaction ends */
    Optional<Body> find(long unitId, BodyKind kind, boolean lock);

    /** @return the bodies of the unit */
    List<Body> of(long unitId);
}
