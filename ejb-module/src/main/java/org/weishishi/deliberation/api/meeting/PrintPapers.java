package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 打印会议材料 · everything a meeting on paper needs: agenda, sign-in sheet, result sheets, ballots.
 *
 * @param meetingId the meeting
 * @param key names the request: the same once more prints no second pack; empty when it is not repeated
 */
public record PrintPapers(long meetingId, String key) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
