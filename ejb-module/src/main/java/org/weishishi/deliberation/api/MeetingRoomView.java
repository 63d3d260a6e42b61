package org.weishishi.deliberation.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentView;

/**
 * 会议室 · everything the meeting room shows.
 *
 * @param meeting the meeting
 * @param communityId its community
 * @param version goes back with the next command
 * @param chair 主持人
 * @param clerk 记录人
 * @param reason why it was cancelled or is invalid
 * @param quorum can this pass?
 * @param quorumRule e.g. 2/3
 * @param passRule e.g. 1/2
 * @param seats the sign-in sheet
 * @param items the agenda
 * @param documents what was drawn up
 * @param mayRun whether the reader may run it
 */
public record MeetingRoomView(
        MeetingView meeting,
        long communityId,
        int version,
        String chair,
        String clerk,
        @Nullable String reason,
        QuorumView quorum,
        String quorumRule,
        String passRule,
        List<AttendanceView> seats,
        List<AgendaItemView> items,
        List<DocumentView> documents,
        boolean mayRun) {}
