package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 签到登记 · one coming or going, in the order of the meeting; never changed. */
@Entity
@Table(name = "movement")
@Access(AccessType.FIELD)
public class SheetLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "movement_seq")
    @SequenceGenerator(name = "movement_seq", sequenceName = "movement_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Column(name = "roster_number", nullable = false)
    private int number;

    @Column(name = "meeting_moment", nullable = false)
    private int moment;

    @Column(name = "arrives", nullable = false)
    private boolean arrives;

    @Column(name = "noted_at", nullable = false)
    private OffsetDateTime at;

    @Column(name = "noted_by", nullable = false)
    private String by;

    /** @return who is in the room after these lines, in their order */
    static Set<Integer> inRoom(List<SheetLine> sheet) {
        Set<Integer> inside = new HashSet<>();
        sheet.forEach(line -> {
            if (line.arrives()) {
                inside.add(line.number());
            } else {
                inside.remove(line.number());
            }
        });
        return inside;
    }

    protected SheetLine() {}

    SheetLine(Meeting meeting, int number, int moment, boolean arrives, Note note) {
        this.meeting = meeting;
        this.number = number;
        this.moment = moment;
        this.arrives = arrives;
        this.at = note.at();
        this.by = note.by();
    }

    public int number() {
        return number;
    }

    public int moment() {
        return moment;
    }

    public boolean arrives() {
        return arrives;
    }

    public OffsetDateTime at() {
        return at;
    }

    public String by() {
        return by;
    }
}
