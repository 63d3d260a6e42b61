package org.weishishi.deliberation.domain.resolution;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAccount;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.HeadCount;

/**
 * 决议 · what a valid meeting resolved: every item once, with its result; computed, never typed, never changed. A correction is a
 * new edition that names the one before.
 */
@Entity
@Table(name = "resolution")
@Access(AccessType.FIELD)
public class Resolution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_seq")
    @SequenceGenerator(name = "resolution_seq", sequenceName = "resolution_seq", allocationSize = 100)
    private long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @SuppressWarnings("UnusedVariable") // for queries
    @Column(name = "unit_id", nullable = false, updatable = false)
    private long unitId;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "replaces_id", updatable = false)
    private @Nullable Long replaces;

    @Column(name = "correction_reason", updatable = false)
    private @Nullable String correction;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "members", nullable = false, updatable = false)
    private int members;

    @Column(name = "present", nullable = false, updatable = false)
    private int present;

    @Column(name = "chair_signed", updatable = false)
    private @Nullable String chair;

    @Column(name = "clerk_signed", updatable = false)
    private @Nullable String clerk;

    @SuppressWarnings("UnusedVariable") // for the record
    @Column(name = "recorded_by", updatable = false)
    private @Nullable String by;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @ElementCollection
    @CollectionTable(name = "resolution_item", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderBy("position")
    private List<ResolutionItem> items = new ArrayList<>();

    protected Resolution() {}

    /**
     * Takes the computed results of a meeting that was closed and valid.
     *
     * @param before the edition this one replaces, null for the first
     */
    public Resolution(Meeting meeting, String title, Signatures signed, @Nullable Resolution before) {
        if (meeting.state() != MeetingState.CLOSED) {
            throw new IllegalStateException("no resolution without a valid, closed meeting");
        }
        MeetingAccount account = new MeetingAccount(meeting);
        HeadCount heads = account.assembly().heads(Assembly.WHOLE, meeting.moment());
        this.meetingId = meeting.id();
        this.unitId = meeting.unitId();
        this.edition = before == null ? 1 : before.edition + 1;
        this.replaces = before == null ? null : before.id;
        this.correction = signed.correction();
        this.title = title;
        this.decidedOn = signed.day();
        this.members = heads.members();
        this.present = heads.present();
        this.chair = signed.chair();
        this.clerk = signed.clerk();
        this.by = signed.by();
        account.verdicts().forEach(one -> items.add(new ResolutionItem(meeting.item(one.item()), one)));
    }

    /**
     * 签字.
     *
     * @param chair 主持人, one of {@link Signers#chairs()}
     * @param clerk 记录人, one of {@link Signers#clerks()}
     * @param day the day
     * @param by who entered it
     * @param correction why it replaces the edition before, null for the first
     */
    public record Signatures(
            String chair,
            String clerk,
            LocalDate day,
            String by,
            @Nullable String correction) {}

    /** Names the 决议 document once. */
    public void documented(long document) {
        if (documentId != null) {
            throw new IllegalStateException("documented already");
        }
        documentId = document;
    }

    public List<ResolutionItem> items() {
        return List.copyOf(items);
    }

    public String title() {
        return title;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public int edition() {
        return edition;
    }

    /** @return number of the edition before, null for the first */
    public @Nullable Long replaces() {
        return replaces;
    }

    public @Nullable String correction() {
        return correction;
    }

    public int members() {
        return members;
    }

    public int present() {
        return present;
    }

    /** @return 主持人签字, empty on resolutions made before signatures were recorded */
    public String chair() {
        return chair == null ? "" : chair;
    }

    /** @return 记录人签字, empty on resolutions made before signatures were recorded */
    public String clerk() {
        return clerk == null ? "" : clerk;
    }
}
