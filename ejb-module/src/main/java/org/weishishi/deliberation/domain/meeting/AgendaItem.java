package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.domain.Wording;
import org.weishishi.deliberation.domain.tally.Verdict;

/** 议题 · one project on the agenda, with its recusals, what was said, and what came out. */
@Entity
@Table(name = "agenda_item")
@Access(AccessType.FIELD)
public class AgendaItem {

    private static final int REASON = 200;
    private static final int DISCUSSION = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Column(name = "item_position", nullable = false)
    private int position;

    @Column(name = "project_id", nullable = false)
    private long projectId;

    @Column(name = "project_code", nullable = false)
    private String code;

    @Column(name = "project_name", nullable = false)
    private String name;

    @Column(name = "project_kind", nullable = false)
    private String kind;

    @Column(name = "proposer", nullable = false)
    private String proposer;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "demonstration", nullable = false)
    private boolean demonstration;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private Outcome result;

    @Column(name = "granted")
    private @Nullable BigDecimal granted;

    @Column(name = "withdrawn_at")
    private @Nullable OffsetDateTime withdrawnAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "discussion")
    private @Nullable String discussion;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Recusal> recusals = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, Subject subject) {
        this.meeting = meeting;
        this.position = position;
        this.projectId = subject.projectId();
        this.code = subject.code();
        this.name = subject.name();
        this.kind = subject.kind();
        this.proposer = subject.proposer();
        this.amount = subject.amount();
        this.demonstration = subject.demonstration();
    }

    /**
     * 议题项目 · the project as it stood when the meeting was called.
     *
     * @param projectId its number
     * @param code 项目编号
     * @param name 项目名称
     * @param kind 类别
     * @param proposer 申报单位
     * @param amount yuan
     * @param demonstration whether the amount is 演示数据
     */
    public record Subject(
            long projectId,
            String code,
            String name,
            String kind,
            String proposer,
            BigDecimal amount,
            boolean demonstration) {}

    void recuse(int number, String reason, Note note) {
        Recusal made = new Recusal(this, number, reason, note);
        lift(number);
        recusals.add(made);
    }

    void lift(int number) {
        recusals.removeIf(recusal -> recusal.number() == number);
    }

    void withdraw(String reason, OffsetDateTime at) {
        withdrawnReason = Wording.require(reason, REASON, "deliberation.error.withdrawReason");
        withdrawnAt = at;
    }

    void discussed(String text) {
        discussion = text.isBlank() ? null : Wording.require(text, DISCUSSION, "deliberation.error.discussion");
    }

    void decide(Verdict verdict) {
        result = verdict.outcome();
        var cut = verdict.cut();
        granted = cut == null ? null : cut.given();
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }

    public @Nullable String discussion() {
        return discussion;
    }

    public List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    public long id() {
        return id;
    }

    public int position() {
        return position;
    }

    public Subject project() {
        return new Subject(projectId, code, name, kind, proposer, amount, demonstration);
    }

    public @Nullable Outcome result() {
        return result;
    }

    public @Nullable BigDecimal granted() {
        return granted;
    }
}
