package org.weishishi.deliberation.domain.resolution;

import java.util.List;

/** 决议存取 · resolutions are only ever added. */
public interface ResolutionRepository {

    void add(Resolution resolution);

    /** @return the editions of the meeting's resolution, oldest first */
    List<Resolution> of(long meetingId);
}
