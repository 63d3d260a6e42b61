package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.weishishi.deliberation.domain.Wording;

/** 已办请求 · the name of a request that has been carried out, so that it is never carried out twice. */
@Entity
@Table(name = "meeting_act")
@Access(AccessType.FIELD)
public class MeetingAct {

    private static final int KEY = 60;

    @Id
    @Column(name = "request_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @SuppressWarnings("UnusedVariable") // for the record
    @Column(name = "done_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    protected MeetingAct() {}

    /** Carried out for that meeting. */
    public MeetingAct(String key, long meetingId, OffsetDateTime at) {
        this.key = Wording.require(key, KEY, "deliberation.error.key");
        this.meetingId = meetingId;
        this.at = at;
    }

    public long meetingId() {
        return meetingId;
    }
}
