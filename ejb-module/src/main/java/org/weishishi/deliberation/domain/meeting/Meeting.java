package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.domain.Wording;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyMember;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.BusinessException;

/**
 * 会议 · one meeting of a body at a gate: called, opened with the roster of the day, people come and go, items are voted on, closed
 * with computed results. Every act it does not allow is refused with the state it is in.
 */
@Entity
@Table(name = "council_meeting")
@Access(AccessType.FIELD)
public class Meeting {

    private static final int REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_meeting_seq")
    @SequenceGenerator(name = "council_meeting_seq", sequenceName = "council_meeting_seq", allocationSize = 100)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Embedded
    private Mandate mandate;

    @Embedded
    private MeetingCall call;

    @Column(name = "observers", nullable = false)
    private String observers = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MeetingState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "opened_at")
    private @Nullable OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    @Column(name = "seats", nullable = false)
    private int seatsOfBody;

    @Convert(converter = ChairOrdersConverter.class)
    @Column(name = "chair_order", nullable = false)
    private List<List<Integer>> chairOrders = List.of();

    /** The order of the meeting: rises with every movement and every round, whatever the clock says. */
    @Column(name = "moments", nullable = false)
    private int moments;

    /** Moves the version of the whole when a part changes. */
    @Column(name = "changes", nullable = false)
    private int changes;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Seat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("moment")
    private List<SheetLine> sheet = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<BallotRound> rounds = new ArrayList<>();

    protected Meeting() {}

    /** Calls a meeting; refuses an empty agenda and a project named twice. */
    public Meeting(MeetingFrame frame, MeetingCall call, List<AgendaItem.Subject> agenda) {
        this.mandate = new Mandate(frame);
        this.call = call;
        state = MeetingState.CALLED;
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

    /** 开会 · copies the members of the day; {@code deliberation.error.noMembers} when nobody with a vote has a term. */
    public void open(Body body, LocalDate day, Note note) {
        require(MeetingState.CALLED);
        List<BodyMember> serving = body.serving(day);
        long members = serving.stream().filter(one -> one.role().votes()).count();
        if (members == 0) {
            throw BusinessException.refused("deliberation.error.noMembers");
        }
        serving.forEach(member -> seats.add(new Seat(this, member)));
        seatsOfBody = (int) Math.max(body.seats(), members);
        openedAt = note.at();
        become(MeetingState.OPEN);
    }

    /** 取消 · before it opened, with a reason. */
    public void cancel(String why) {
        require(MeetingState.CALLED);
        reason = Wording.require(why, REASON, "deliberation.error.cancelReason");
        become(MeetingState.CANCELLED);
    }

    int nextMoment() {
        changes++;
        return ++moments;
    }

    void add(SheetLine line) {
        sheet.add(line);
    }

    void add(BallotRound round) {
        rounds.add(round);
    }

    void end(MeetingState how, OffsetDateTime at, @Nullable String why) {
        reason = why;
        closedAt = at;
        become(how);
    }

    void listObservers(String names) {
        observers = names;
        changes++;
    }

    void keep(List<Integer> order) {
        chairOrders = Stream.concat(chairOrders.stream(), Stream.of(order)).toList();
        changes++;
    }

    void changed() {
        changes++;
    }

    /** Refuses when somebody changed the meeting since the reader saw it. */
    public void expect(int seen) {
        if (seen != version) {
            throw BusinessException.conflict("deliberation.error.changed", call.title());
        }
    }

    void require(MeetingState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw BusinessException.conflict("deliberation.error.state", call.title(), state);
        }
    }

    /** @return who is in the room, by number */
    public Set<Integer> present() {
        return SheetLine.inRoom(sheet);
    }

    /** @return the item; {@code deliberation.error.noItem} when there is none at the position */
    public AgendaItem item(int position) {
        return items.stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noItem", position));
    }

    Seat seat(int number) {
        return seats.stream()
                .filter(seat -> seat.number() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMember", number));
    }

    private void become(MeetingState next) {
        state = next;
        changes++;
    }

    /** @return every order that who presides set among items of equal rank, the latest last */
    List<List<Integer>> chairOrders() {
        return chairOrders;
    }

    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    public List<Seat> seats() {
        return List.copyOf(seats);
    }

    public List<SheetLine> sheet() {
        return List.copyOf(sheet);
    }

    public List<BallotRound> rounds() {
        return List.copyOf(rounds);
    }

    public int seatsOfBody() {
        return seatsOfBody;
    }

    public int moment() {
        return moments;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long unitId() {
        return mandate.unitId();
    }

    public VotingRule rule() {
        return mandate.rule();
    }

    /** @return whose meeting it is and by which rule */
    public Mandate mandate() {
        return mandate;
    }

    public MeetingCall call() {
        return call;
    }

    public MeetingState state() {
        return state;
    }

    public String observers() {
        return observers;
    }

    @Nullable
    OffsetDateTime openedAt() {
        return openedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable OffsetDateTime closedAt() {
        return closedAt;
    }
}
