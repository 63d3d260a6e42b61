package org.weishishi.deliberation.domain;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.ItemResult;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.shared.BusinessException;

/** 议题 · one project on the agenda, with its recusals and its ballots; the last ballot is valid. */
@Entity
@Table(name = "agenda_item")
@Access(AccessType.FIELD)
public class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "meeting_id", nullable = false)
    private CouncilMeeting meeting;

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
    private ItemResult result;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Recusal> recusals = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sequence")
    private List<Ballot> ballots = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(CouncilMeeting meeting, int position, Subject subject) {
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
     * @param kind 类别名称 of its rule profile
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

    void recuse(int number, String reason) {
        lift(number);
        recusals.add(new Recusal(this, number, reason));
    }

    void lift(int number) {
        recusals.removeIf(recusal -> recusal.number() == number);
    }

    void record(Ballot ballot) {
        if (!ballots.isEmpty()) {
            Wording.require(ballot.count().reason(), 200, "deliberation.error.correctionReason");
        }
        ballots.add(ballot);
    }

    /** Heads of this item: at its first ballot, or now while it has none. */
    Heads heads(List<Attendance> seats) {
        int ballot = ballots.isEmpty() ? Integer.MAX_VALUE : ballots.get(0).sequence();
        List<Attendance> free =
                seats.stream().filter(seat -> !recused(seat.number())).toList();
        return new Heads(free.size(), (int)
                free.stream().filter(seat -> seat.presentFor(ballot)).count());
    }

    /** @return what the valid ballot gives, empty before a vote */
    public Optional<ItemResult> standing(QuorumPolicy policy) {
        return valid().map(ballot ->
                policy.passes(ballot.votes().inFavour(), ballot.base()) ? ItemResult.PASSED : ItemResult.REFUSED);
    }

    /** Computes the result for good; refuses when the item has no valid figures although it could be voted on. */
    void decide(QuorumPolicy policy, Heads heads) {
        if (!policy.met(heads.members(), heads.present())) {
            result = ItemResult.DEFERRED;
            return;
        }
        Ballot last = valid().orElseThrow(() -> BusinessException.refused("deliberation.error.itemNotVoted", name));
        requireSum(last.votes(), heads.present());
        result = policy.passes(last.votes().inFavour(), last.base()) ? ItemResult.PASSED : ItemResult.REFUSED;
    }

    /** 票数相符 · figures that do not add up are refused with the sum and what it should be. */
    void requireSum(Votes votes, int base) {
        boolean negative = votes.inFavour() < 0 || votes.against() < 0 || votes.abstained() < 0;
        if (negative || votes.sum() != base) {
            throw BusinessException.refused("deliberation.error.sum", name, votes.sum(), base);
        }
    }

    public boolean recused(int number) {
        return recusals.stream().anyMatch(recusal -> recusal.number() == number);
    }

    /** @return the ballot that counts: the last */
    public Optional<Ballot> valid() {
        return ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.get(ballots.size() - 1));
    }

    public List<Ballot> ballots() {
        return List.copyOf(ballots);
    }

    public List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    public int position() {
        return position;
    }

    public Subject project() {
        return new Subject(projectId, code, name, kind, proposer, amount, demonstration);
    }

    public @Nullable ItemResult result() {
        return result;
    }
}
