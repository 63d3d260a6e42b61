package org.weishishi.deliberation.domain.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.project.api.publicity.PublicityScope;

/** 未签字会议库 · meetings that are closed and whose resolution nobody has signed yet; columns only. */
public interface UnsignedRepository {

    /** @return one line for each item of that project, or of every meeting that may concern projects of the unit: its own, those under it and those above it */
    List<Unsigned> unsigned(PublicityScope scope);

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
