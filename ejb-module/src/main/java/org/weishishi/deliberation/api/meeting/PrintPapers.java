package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 打印会议材料 · everything a meeting on paper needs: agenda, sign-in sheet, result sheets, ballots.
 *
 * @param meetingId the meeting
 */
public record PrintPapers(long meetingId) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
