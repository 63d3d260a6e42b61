package org.weishishi.project.domain.proposal;

import java.util.List;

/** 既有提议和项目 · what a new wish is compared with. */
public interface EarlierWorks {

    /** @return the open proposals and the projects of a community, newest first, of each kind at most 10,000 */
    List<EarlierWork> in(long communityId);
}
