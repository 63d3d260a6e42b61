package org.weishishi.deliberation.api.meeting;

import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 签署决议 · chair and clerk have signed; the resolution gets its number and is never changed.
 *
 * @param meetingId the meeting
 * @param chair 主持人签字, one of the chairs the meeting room offers
 * @param clerk 记录人签字, one of the clerks it offers
 * @param scans numbers of the scanned pages, may be empty
 * @param key names the request, empty for none
 */
public record SignResolution(long meetingId, String chair, String clerk, List<Long> scans, String key)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
