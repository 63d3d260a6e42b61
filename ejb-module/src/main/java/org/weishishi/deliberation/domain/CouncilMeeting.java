package org.weishishi.deliberation.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.MeetingState;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/**
 * 居民议事会会议 · one meeting: called, opened with the roster of the day, items voted one by one, closed with computed
 * results. Every act it does not allow is refused with the state it is in.
 */
@Entity
@Table(name = "council_meeting")
@Access(AccessType.FIELD)
public class CouncilMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_meeting_seq")
    @SequenceGenerator(name = "council_meeting_seq", sequenceName = "council_meeting_seq", allocationSize = 100)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "community_id", nullable = false)
    private long communityId;

    @Nullable
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "street_id")
    private Long streetId;

    @Nullable
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "district_id")
    private Long districtId;

    @Embedded
    private MeetingCall call;

    @Embedded
    private MeetingRules rules;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MeetingState state;

    @Nullable
    @Column(name = "reason")
    private String reason;

    @Nullable
    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Column(name = "ballots_recorded", nullable = false)
    private int ballotsRecorded;

    /** Every change of a part counts here, so that it moves the version of the whole. */
    @Column(name = "changes", nullable = false)
    private int changes;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Attendance> seats = new ArrayList<>();

    protected CouncilMeeting() {}

    /** Calls a meeting; refuses an empty agenda and a project named twice. */
    public CouncilMeeting(
            UnitView community,
            MeetingCall call,
            String profile,
            QuorumPolicy policy,
            List<AgendaItem.Subject> agenda) {
        this.communityId = community.id();
        this.streetId = community.streetId();
        this.districtId = community.districtId();
        this.call = call;
        this.rules = new MeetingRules(profile, policy);
        this.state = MeetingState.CALLED;
        Set<Long> seen = new HashSet<>();
        for (AgendaItem.Subject subject : agenda) {
            if (!seen.add(subject.projectId())) {
                throw BusinessException.refused("deliberation.error.itemTwice", subject.name());
            }
            items.add(new AgendaItem(this, items.size() + 1, subject));
        }
        if (items.isEmpty()) {
            throw BusinessException.refused("deliberation.error.noItems");
        }
    }

    /** 开会 · copies the members of the day; {@code deliberation.error.noMembers} when nobody has a term. */
    public void open(List<CouncilMember> serving) {
        requireState(MeetingState.CALLED);
        if (serving.isEmpty()) {
            throw BusinessException.refused("deliberation.error.noMembers");
        }
        serving.forEach(member -> seats.add(new Attendance(this, member)));
        become(MeetingState.OPEN);
    }

    /** 取消 · before it opened, with a reason. */
    public void cancel(String why) {
        requireState(MeetingState.CALLED);
        reason = Wording.require(why, 500, "deliberation.error.cancelReason");
        become(MeetingState.CANCELLED);
    }

    /** 签到 · notes an arrival, or takes it back. */
    public void signIn(int number, boolean present, OffsetDateTime at) {
        requireState(MeetingState.OPEN);
        if (present) {
            seat(number).arrive(at, ballotsRecorded);
        } else {
            seat(number).takeBack();
        }
        changes++;
    }

    /** 回避 · takes a member out of an item; a null reason lifts it. Figures already recorded must then be corrected. */
    public void recuse(int item, int number, @Nullable String why) {
        requireState(MeetingState.OPEN);
        if (why == null) {
            item(item).lift(number);
        } else {
            item(item).recuse(seat(number).number(), why);
        }
        changes++;
    }

    /** 表决 · records the count of one item; its quorum must be met and the figures must add up. */
    public void vote(int position, Votes votes, Ballot.Count count) {
        requireState(MeetingState.OPEN);
        AgendaItem item = item(position);
        Heads heads = item.heads(seats());
        if (!policy().met(heads.members(), heads.present())) {
            throw BusinessException.refused(
                    "deliberation.error.noQuorum",
                    item.project().name(),
                    heads.present(),
                    policy().needed(heads.members()));
        }
        item.requireSum(votes, heads.present());
        item.record(new Ballot(item, ballotsRecorded + 1, heads.present(), votes, count));
        ballotsRecorded++;
        changes++;
    }

    /**
     * 闭会 · computes every result. Below the quorum the meeting is invalid and nothing is decided.
     *
     * @return whether the meeting was valid
     */
    public boolean close(OffsetDateTime at, String invalidReason) {
        requireState(MeetingState.OPEN);
        Heads heads = heads();
        boolean valid = policy().met(heads.members(), heads.present());
        if (valid) {
            items().forEach(item -> item.decide(policy(), item.heads(seats())));
        } else {
            reason = invalidReason;
        }
        closedAt = at;
        become(valid ? MeetingState.CLOSED : MeetingState.INVALID);
        return valid;
    }

    /** Refuses when somebody changed the meeting since the reader saw it. */
    public void expect(int seen) {
        if (seen != version) {
            throw BusinessException.conflict("deliberation.error.changed", call.title());
        }
    }

    /** @return the heads of the whole meeting */
    public Heads heads() {
        return new Heads(
                seats.size(), (int) seats().stream().filter(Attendance::present).count());
    }

    /** @return the heads of one item, the recused taken out */
    public Heads heads(AgendaItem item) {
        return item.heads(seats());
    }

    public QuorumPolicy policy() {
        return rules.policy();
    }

    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    public List<Attendance> seats() {
        return List.copyOf(seats);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long communityId() {
        return communityId;
    }

    public MeetingCall call() {
        return call;
    }

    public MeetingState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable OffsetDateTime closedAt() {
        return closedAt;
    }

    private AgendaItem item(int position) {
        return items().stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noItem", position));
    }

    private Attendance seat(int number) {
        return seats().stream()
                .filter(seat -> seat.number() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMember", number));
    }

    private void requireState(MeetingState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw BusinessException.conflict("deliberation.error.state", call.title(), state);
        }
    }

    private void become(MeetingState next) {
        state = next;
        changes++;
    }
}
