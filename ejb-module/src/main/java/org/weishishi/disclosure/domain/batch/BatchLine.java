package org.weishishi.disclosure.domain.batch;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.batch.LineState;
import org.weishishi.organization.api.UnitView;

/** 成批公示的一份 · one notice to publish: WAITING → DONE, WAITING → REFUSED → WAITING (again). */
@Entity
@Table(name = "notice_batch_line")
@Access(AccessType.FIELD)
public class BatchLine {

    private static final String BETWEEN = "\n";
    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_batch_line_seq")
    @SequenceGenerator(name = "notice_batch_line_seq", sequenceName = "notice_batch_line_seq", allocationSize = 100)
    private long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "batch_id", nullable = false)
    private NoticeBatch batch;

    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "line_position", nullable = false)
    private int position;

    @Column(name = "community_id", nullable = false)
    private long communityId;

    @Column(name = "community", nullable = false)
    private String community;

    @Column(name = "meeting_id", nullable = false)
    private long meetingId;

    @Column(name = "meeting", nullable = false)
    private String meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private LineState state;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Nullable
    @Column(name = "notice_id")
    private Long noticeId;

    @Nullable
    @Column(name = "reason")
    private String reason;

    @Nullable
    @Column(name = "reason_args")
    private String reasonArgs;

    protected BatchLine() {}

    BatchLine(NoticeBatch batch, int position, UnitView community, long meetingId, String meeting) {
        this.batch = batch;
        this.position = position;
        this.communityId = community.id();
        this.community = community.name();
        this.meetingId = meetingId;
        this.meeting = meeting;
        this.state = LineState.WAITING;
    }

    /** 已发布 under that notice. */
    public void done(long notice) {
        state = LineState.DONE;
        noticeId = notice;
        reason = null;
        reasonArgs = null;
    }

    /** 未发布 · what is published stays published. */
    public void refuse(String key, List<String> args) {
        if (state == LineState.WAITING) {
            String all = String.join(BETWEEN, args);
            state = LineState.REFUSED;
            reason = key;
            reasonArgs = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        }
    }

    /** 重办 · waits for a new attempt; nothing happens to what is published. @return whether it waits now */
    public boolean again() {
        if (state == LineState.DONE) {
            return false;
        }
        state = LineState.WAITING;
        attempt++;
        reason = null;
        reasonArgs = null;
        return true;
    }

    /** @return its number */
    public long id() {
        return id;
    }

    /** @return the order it belongs to */
    public NoticeBatch batch() {
        return batch;
    }

    /** @return whose result */
    public long communityId() {
        return communityId;
    }

    /** @return its name when it was ordered */
    public String community() {
        return community;
    }

    /** @return the meeting whose result it is */
    public long meetingId() {
        return meetingId;
    }

    /** @return its name */
    public String meeting() {
        return meeting;
    }

    public LineState state() {
        return state;
    }

    /** @return how often it was ordered again */
    public int attempt() {
        return attempt;
    }

    /** @return the notice once it is published */
    public @Nullable Long noticeId() {
        return noticeId;
    }

    /** @return bundle key of why it was refused */
    public @Nullable String reason() {
        return reason;
    }

    /** @return arguments of that text */
    public List<String> reasonArgs() {
        return reasonArgs == null || reasonArgs.isEmpty() ? List.of() : List.of(reasonArgs.split(BETWEEN, -1));
    }
}
