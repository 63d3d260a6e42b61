package org.weishishi.deliberation.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 签到 · a member arrived, or was signed in by mistake. Needs no version: two people may hold the sheet.
 *
 * @param meetingId the meeting
 * @param number number of the member
 * @param present false takes the signature back
 */
public record SignIn(long meetingId, int number, boolean present) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
