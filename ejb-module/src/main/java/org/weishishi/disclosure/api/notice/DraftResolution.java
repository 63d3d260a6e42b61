package org.weishishi.disclosure.api.notice;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 起草决议结果公示 · from the facts of one meeting.
 *
 * @param communityId the community
 * @param meetingId the meeting whose projects wait
 * @param text what is added to the facts, empty or up to 4000 characters
 * @param posting where it hangs and where objections go
 */
public record DraftResolution(long communityId, long meetingId, String text, PostingWords posting) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
