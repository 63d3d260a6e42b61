package org.weishishi.disclosure.domain.objection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.ObjectionState;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.shared.BusinessException;

/**
 * 异议 · what somebody has against a notice or one of its projects: REGISTERED → ACKNOWLEDGED → INVESTIGATED → ANSWERED, in this order
 * and once each ({@code disclosure.error.objectionState}). Who objected is kept apart ({@link Objector}).
 */
@Entity
@Table(name = "objection")
@Access(AccessType.FIELD)
public class Objection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", sequenceName = "objection_seq", allocationSize = 100)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "notice_id", nullable = false)
    private long noticeId;

    /** The original at the head of the notice's chain: a correction does not lose the objection. */
    @Column(name = "root_id", nullable = false)
    private long rootId;

    @Column(name = "objection_number", nullable = false)
    private int number;

    @Nullable
    @Column(name = "project_id")
    private Long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false)
    private ObjectionChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "objected_body", nullable = false)
    private ObjectedBody body;

    @Column(name = "received_at", nullable = false)
    private OffsetDateTime receivedAt;

    @Column(name = "content", nullable = false)
    private String text;

    @Embedded
    private Handling handling;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ObjectionState state;

    @Embedded
    @AttributeOverride(name = "who", column = @Column(name = "registered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "registered_at"))
    private Step registered;

    @Nullable
    @Embedded
    @AttributeOverride(name = "who", column = @Column(name = "acknowledged_by"))
    @AttributeOverride(name = "at", column = @Column(name = "acknowledged_at"))
    private Step acknowledged;

    @Nullable
    @Embedded
    @AttributeOverride(name = "who", column = @Column(name = "investigated_by"))
    @AttributeOverride(name = "at", column = @Column(name = "investigated_at"))
    private Step investigated;

    @Nullable
    @Column(name = "findings")
    private String findings;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private ObjectionEffect effect;

    @Nullable
    @Column(name = "answer")
    private String answer;

    @Nullable
    @Embedded
    @AttributeOverride(name = "who", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private Step answered;

    /** When its effect was there: at the answer, for a correction when that was published. Until then it holds the notice. */
    @Nullable
    @Column(name = "effected_at")
    private OffsetDateTime effectedAt;

    protected Objection() {}

    /** 登记. */
    public Objection(Notice notice, int number, Letter letter, Handling handling, Entry entry) {
        this.noticeId = notice.id();
        this.rootId = notice.rootId();
        this.number = number;
        this.projectId = letter.projectId();
        this.channel = letter.channel();
        this.body = letter.body();
        this.receivedAt = letter.receivedAt();
        this.text = Wording.require(letter.text(), 2000, "disclosure.error.text");
        this.handling = handling;
        this.state = ObjectionState.REGISTERED;
        this.registered = new Step(entry);
    }

    /**
     * 所异议的公示.
     *
     * @param id the notice
     * @param rootId the original at the head of its chain
     */
    public record Notice(long id, long rootId) {}

    /**
     * 异议书 · what came in, without who sent it.
     *
     * @param projectId the project objected to, null for the whole notice
     * @param channel how it came
     * @param body whose doing is objected to
     * @param receivedAt when it came, to the second: 23:59 of the last day is in time
     * @param text 异议内容, 1 to 2000 characters
     */
    public record Letter(
            @Nullable Long projectId,
            ObjectionChannel channel,
            ObjectedBody body,
            OffsetDateTime receivedAt,
            String text) {}

    /** 受理告知. */
    public void acknowledge(Entry entry) {
        require(ObjectionState.REGISTERED);
        acknowledged = new Step(entry);
        state = ObjectionState.ACKNOWLEDGED;
    }

    /** 核查 · what was found, 1 to 2000 characters. */
    public void investigate(String found, Entry entry) {
        require(ObjectionState.ACKNOWLEDGED);
        findings = Wording.require(found, 2000, "disclosure.error.findings");
        investigated = new Step(entry);
        state = ObjectionState.INVESTIGATED;
    }

    /** 答复 · once and for all; 1 to 1000 characters. */
    public void answer(ObjectionEffect given, String words, Entry entry) {
        require(ObjectionState.INVESTIGATED);
        if (projectId == null && given != ObjectionEffect.NONE && given != ObjectionEffect.CORRECTION) {
            throw BusinessException.refused("disclosure.error.effectNeedsProject");
        }
        answer = Wording.require(words, 1000, "disclosure.error.answer");
        effect = given;
        answered = new Step(entry);
        state = ObjectionState.ANSWERED;
        effectedAt = given == ObjectionEffect.CORRECTION ? null : entry.at();
    }

    /** 更正已发布. */
    public void effected(OffsetDateTime at) {
        effectedAt = effectedAt == null ? at : effectedAt;
    }

    /** @return whether the notice waits for it */
    public boolean holds() {
        return effectedAt == null;
    }

    /** Refuses when somebody changed it since the reader saw it. */
    public void expect(int seen) {
        if (seen != version) {
            throw BusinessException.conflict("disclosure.error.objectionChanged", number);
        }
    }

    private void require(ObjectionState wanted) {
        if (state != wanted) {
            throw BusinessException.conflict("disclosure.error.objectionState", number);
        }
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long noticeId() {
        return noticeId;
    }

    public long rootId() {
        return rootId;
    }

    public int number() {
        return number;
    }

    public @Nullable Long projectId() {
        return projectId;
    }

    public ObjectionChannel channel() {
        return channel;
    }

    public ObjectedBody body() {
        return body;
    }

    public OffsetDateTime receivedAt() {
        return receivedAt;
    }

    public String text() {
        return text;
    }

    /** @return who handles it, until when */
    public Handling handling() {
        return handling;
    }

    /** @return the day the next step is due, null once answered or when the calendar does not reach that far */
    public @Nullable LocalDate due() {
        return switch (state) {
            case REGISTERED -> handling.acknowledgeBy();
            case ACKNOWLEDGED, INVESTIGATED -> handling.answerBy();
            case ANSWERED -> null;
        };
    }

    public ObjectionState state() {
        return state;
    }

    public Entry registered() {
        return registered.entry();
    }

    public @Nullable Entry acknowledged() {
        return acknowledged == null ? null : acknowledged.entry();
    }

    public @Nullable Entry investigated() {
        return investigated == null ? null : investigated.entry();
    }

    public @Nullable String findings() {
        return findings;
    }

    public @Nullable ObjectionEffect effect() {
        return effect;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Entry answered() {
        return answered == null ? null : answered.entry();
    }
}
