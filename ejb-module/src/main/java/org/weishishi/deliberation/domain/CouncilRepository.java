package org.weishishi.deliberation.domain;

import java.util.Optional;

/** 议事会名册存取. */
public interface CouncilRepository {

    /** @return the council of the community, locked for this transaction when {@code forChange} */
    Optional<Council> ofCommunity(long communityId, boolean forChange);

    void add(Council council);
}
