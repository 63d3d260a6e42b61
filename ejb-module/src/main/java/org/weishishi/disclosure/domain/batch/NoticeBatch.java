package org.weishishi.disclosure.domain.batch;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/** 成批公示 · ordered once; each line is published in a transaction of its own and changes nothing here. */
@Entity
@Table(name = "notice_batch")
@Access(AccessType.FIELD)
public class NoticeBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_batch_seq")
    @SequenceGenerator(name = "notice_batch_seq", sequenceName = "notice_batch_seq", allocationSize = 100)
    private long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Embedded
    private NoticePosting posting;

    @Column(name = "ordered_by", nullable = false)
    private String orderedBy;

    @Column(name = "ordered_at", nullable = false)
    private OffsetDateTime orderedAt;

    @Nullable
    @Column(name = "ordered_by_person")
    private Long orderedByPerson;

    @Nullable
    @Column(name = "released_by")
    private String releasedBy;

    @Nullable
    @Column(name = "released_by_person")
    private Long releasedByPerson;

    @OneToMany(mappedBy = "batch", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<BatchLine> lines = new ArrayList<>();

    protected NoticeBatch() {}

    /** An order of a unit without lines. */
    public NoticeBatch(long unitId, NoticePosting posting, Entry entry, @Nullable Long person) {
        this.unitId = unitId;
        this.posting = posting;
        this.orderedBy = entry.who();
        this.orderedAt = entry.at();
        this.orderedByPerson = person;
    }

    /** 复核 · once, by another person than who ordered it ({@code disclosure.error.samePerson}). */
    public void release(Entry entry, @Nullable Long person) {
        if (releasedBy != null) {
            throw BusinessException.conflict("disclosure.error.batchReleased");
        }
        if (orderedBy.equals(entry.who()) || (orderedByPerson != null && orderedByPerson.equals(person))) {
            throw BusinessException.refused("disclosure.error.samePerson", orderedBy);
        }
        releasedBy = entry.who();
        releasedByPerson = person;
    }

    /** Refuses a batch that still waits for the second person. */
    public void requireReleased() {
        if (releasedBy == null) {
            throw BusinessException.conflict("disclosure.error.batchWaits");
        }
    }

    /** @return whether a second person released it */
    public boolean released() {
        return releasedBy != null;
    }

    /** @return who released it; only of a released one */
    public String releasedBy() {
        requireReleased();
        return String.valueOf(releasedBy);
    }

    public @Nullable Long releasedByPerson() {
        return releasedByPerson;
    }

    public @Nullable Long orderedByPerson() {
        return orderedByPerson;
    }

    /** One more notice to publish. */
    public void add(UnitView community, long meetingId, String meeting) {
        lines.add(new BatchLine(this, lines.size() + 1, community, meetingId, meeting));
    }

    /** @return its number */
    public long id() {
        return id;
    }

    /** @return whose order it is */
    public long unitId() {
        return unitId;
    }

    /** @return where all of them hang and where objections go */
    public NoticePosting posting() {
        return posting;
    }

    /** @return who ordered it */
    public String orderedBy() {
        return orderedBy;
    }

    /** @return when */
    public OffsetDateTime orderedAt() {
        return orderedAt;
    }

    /** @return its lines in order */
    public List<BatchLine> lines() {
        return List.copyOf(lines);
    }
}
