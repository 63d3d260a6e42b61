package org.weishishi.disclosure.api.notice;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 发布公示 · makes the result of one meeting public from today on.
 *
 * @param communityId the community
 * @param meetingId the meeting whose projects wait
 * @param carrier 公示栏, where it hangs, 1 to 100 characters
 * @param address where objections go, 1 to 200 characters
 * @param phone number of the office, 1 to 50 characters
 * @param contact office or post to ask for, 1 to 50 characters
 */
public record PublishDisclosure(
        long communityId, long meetingId, String carrier, String address, String phone, String contact)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
