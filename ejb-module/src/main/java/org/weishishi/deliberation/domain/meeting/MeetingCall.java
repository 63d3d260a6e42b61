package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.weishishi.deliberation.domain.Wording;

/** 会议通知 · what the call says: which meeting of the year, when, where, who chairs and who keeps the record. */
@Embeddable
public class MeetingCall {

    @Column(name = "meeting_year", nullable = false)
    private int year;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "meets_at", nullable = false)
    private OffsetDateTime at;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "chair", nullable = false)
    private String chair;

    @Column(name = "clerk", nullable = false)
    private String clerk;

    protected MeetingCall() {}

    /** The number in the year, gapless per community, and the title made of it. */
    public MeetingCall(Session number, OffsetDateTime at, String place, String chair, String clerk) {
        this.year = number.year();
        this.ordinal = number.ordinal();
        this.title = number.title();
        this.at = at;
        this.place = Wording.require(place, 100, "deliberation.error.place");
        this.chair = Wording.require(chair, 50, "deliberation.error.chair");
        this.clerk = Wording.require(clerk, 50, "deliberation.error.clerk");
    }

    /**
     * 会议次数.
     *
     * @param year the year
     * @param ordinal 第几次, 1 upwards without gaps
     * @param title the title made of both
     */
    public record Session(int year, int ordinal, String title) {}

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public OffsetDateTime at() {
        return at;
    }

    public String place() {
        return place;
    }

    public String chair() {
        return chair;
    }

    public String clerk() {
        return clerk;
    }
}
