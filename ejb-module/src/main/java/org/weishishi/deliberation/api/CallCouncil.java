package org.weishishi.deliberation.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 召集会议 · calls the council of a community.
 *
 * @param communityId the community
 * @param at date and time, not in the past
 * @param place 地点
 * @param chair 主持人
 * @param clerk 记录人
 * @param projectIds the items in their order: projects now waiting for the resolution, each once
 */
public record CallCouncil(
        long communityId, OffsetDateTime at, String place, String chair, String clerk, List<Long> projectIds)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", communityId);
    }
}
