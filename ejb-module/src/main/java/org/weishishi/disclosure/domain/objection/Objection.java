package org.weishishi.disclosure.domain.objection;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.objection.ObjectionOutcome;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.shared.BusinessException;

/** 异议 · what somebody has against one project of the notice, and the one answer it gets. */
@Entity
@Table(name = "objection")
@Access(AccessType.FIELD)
public class Objection {

    @Id
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", sequenceName = "objection_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "notice_id", nullable = false)
    private DisclosureNotice notice;

    @Column(name = "objection_number", nullable = false)
    private int number;

    @Column(name = "project_id", nullable = false)
    private long projectId;

    @Column(name = "raised_by", nullable = false)
    private String from;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "content", nullable = false)
    private String text;

    @Column(name = "registered_by", nullable = false)
    private String registeredBy;

    @Column(name = "registered_at", nullable = false)
    private OffsetDateTime registeredAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ObjectionOutcome outcome;

    @Nullable
    @Column(name = "answer")
    private String answer;

    @Nullable
    @Column(name = "answered_by")
    private String answeredBy;

    @Nullable
    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected Objection() {}

    /** Registered, without an answer. */
    public Objection(DisclosureNotice notice, int number, Letter letter, Entry entry) {
        this.notice = notice;
        this.number = number;
        this.projectId = letter.projectId();
        this.from = Wording.require(letter.from(), 100, "disclosure.error.from");
        this.receivedOn = letter.receivedOn();
        this.text = Wording.require(letter.text(), 1000, "disclosure.error.text");
        this.registeredBy = entry.who();
        this.registeredAt = entry.at();
    }

    /**
     * 异议书 · what came in.
     *
     * @param projectId the project objected to
     * @param from 提出人
     * @param receivedOn 收到日期
     * @param text 异议内容
     */
    public record Letter(long projectId, String from, LocalDate receivedOn, String text) {}

    /** 答复 · once and for all. */
    public void answer(ObjectionOutcome given, String words, Entry entry) {
        if (outcome != null) {
            throw BusinessException.conflict("disclosure.error.answered", number);
        }
        answer = Wording.require(words, 1000, "disclosure.error.answer");
        outcome = given;
        answeredBy = entry.who();
        answeredAt = entry.at();
    }

    /** @return whether it waits for an answer */
    public boolean open() {
        return outcome == null;
    }

    /** @return whether the project falls by it */
    public boolean upheldAgainst(long project) {
        return projectId == project && outcome == ObjectionOutcome.UPHELD;
    }

    public int number() {
        return number;
    }

    public long projectId() {
        return projectId;
    }

    public String from() {
        return from;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String text() {
        return text;
    }

    public Entry registered() {
        return new Entry(registeredBy, registeredAt);
    }

    public @Nullable ObjectionOutcome outcome() {
        return outcome;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Entry answered() {
        return answeredBy == null || answeredAt == null ? null : new Entry(answeredBy, answeredAt);
    }
}
