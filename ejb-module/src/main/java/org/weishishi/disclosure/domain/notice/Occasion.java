package org.weishishi.disclosure.domain.notice;

import java.time.LocalDate;
import java.util.List;
import org.weishishi.shared.BusinessException;

/**
 * 公示事由 · the meeting whose result is made public.
 *
 * @param meetingId the meeting
 * @param attempt which notice of that meeting, 1 upwards; two published at once cannot both take the same
 * @param held day of the resolution
 * @param title 公示标题
 */
public record Occasion(long meetingId, int attempt, LocalDate held, String title) {

    static void requireProjects(List<NoticeProject> projects) {
        if (projects.isEmpty()) {
            throw BusinessException.conflict("disclosure.error.noProjects");
        }
    }
}
