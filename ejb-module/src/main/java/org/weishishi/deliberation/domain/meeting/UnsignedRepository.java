package org.weishishi.deliberation.domain.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 未签字会议库 · meetings that are closed and whose resolution nobody has signed yet; columns only. */
public interface UnsignedRepository {

    /** @return one line for each item, of one project or of all when null */
    List<Unsigned> unsigned(@Nullable Long projectId);

    /**
     * 未签字议题.
     *
     * @param projectId the project
     * @param meetingId the meeting
     * @param title its title
     * @param closedAt when it was closed
     */
    record Unsigned(long projectId, long meetingId, String title, OffsetDateTime closedAt) {}
}
