package org.weishishi.deliberation.api.meeting;

/** 会议状态. Display text: {@code deliberation.MeetingState.NAME}. */
public enum MeetingState {
    /** 已召集. */
    CALLED,
    /** 会议进行中. */
    OPEN,
    /** 已闭会 · resolution made. */
    CLOSED,
    /** 会议无效 · closed below the quorum, no resolution. */
    INVALID,
    /** 已取消 · before it opened, with a reason. */
    CANCELLED
}
