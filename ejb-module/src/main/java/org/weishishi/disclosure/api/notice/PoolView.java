package org.weishishi.disclosure.api.notice;

import java.time.LocalDate;
import java.util.List;
import org.weishishi.project.api.ProjectView;

/**
 * 待公示 · the projects of one meeting that wait for a notice.
 *
 * @param meetingId the meeting
 * @param meeting its name
 * @param held its day
 * @param projects what would be published, by code
 */
public record PoolView(long meetingId, String meeting, LocalDate held, List<ProjectView> projects) {

    /** @return the community that met */
    public long communityId() {
        return projects.get(0).communityId();
    }

    /** @return its name */
    public String community() {
        return projects.get(0).communityName();
    }
}
