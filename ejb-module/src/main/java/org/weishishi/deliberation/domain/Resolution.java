package org.weishishi.deliberation.domain;

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
import org.weishishi.deliberation.api.MeetingState;

/** 决议 · what a valid meeting resolved: every item once, with its result; computed, never typed, never changed. */
@Entity
@Table(name = "resolution")
@Access(AccessType.FIELD)
public class Resolution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_seq")
    @SequenceGenerator(name = "resolution_seq", sequenceName = "resolution_seq", allocationSize = 100)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "community_id", nullable = false, updatable = false)
    private long communityId;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "members", nullable = false, updatable = false)
    private int members;

    @Column(name = "present", nullable = false, updatable = false)
    private int present;

    @Nullable
    @Column(name = "document_id")
    private Long documentId;

    @ElementCollection
    @CollectionTable(name = "resolution_item", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderBy("position")
    private List<ResolutionItem> items = new ArrayList<>();

    protected Resolution() {}

    /** Takes the computed results of a meeting that was closed and valid. */
    public Resolution(CouncilMeeting meeting, String title, LocalDate decidedOn) {
        if (meeting.state() != MeetingState.CLOSED) {
            throw new IllegalStateException("no resolution without a valid, closed meeting");
        }
        this.meetingId = meeting.id();
        this.communityId = meeting.communityId();
        this.title = title;
        this.decidedOn = decidedOn;
        this.members = meeting.heads().members();
        this.present = meeting.heads().present();
        meeting.items().forEach(item -> items.add(new ResolutionItem(item)));
    }

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

    public long meetingId() {
        return meetingId;
    }

    public int members() {
        return members;
    }

    public int present() {
        return present;
    }
}
