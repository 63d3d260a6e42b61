package org.weishishi.deliberation.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.SeatView;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.shared.BusinessException;

/** 一轮表决的表单 · what is typed of one round: figures by hand, names, or papers; also what comes from paper. */
public class RoundForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private int number = 1;
    private RoundKind kind = RoundKind.RECOUNT;
    private BallotMode mode;
    private @Nullable Integer inFavour;
    private @Nullable Integer against;
    private @Nullable Integer abstained;
    private int invalid;
    private @Nullable Integer returned;
    private String scores = "";
    private String reason = "";
    private boolean paper;
    private String files = "";
    private List<BallotLine> named = new ArrayList<>();
    private List<CountLine> counts = new ArrayList<>();

    /** Of that method: hands are shown for a vote, everything else begins as a secret ballot. */
    RoundForm(VoteMethod method) {
        mode = method == VoteMethod.VOTE ? BallotMode.SHOW_OF_HANDS : BallotMode.SECRET;
    }

    /** Shows who may vote now and which round comes next. */
    void show(int next, List<SeatView> voters) {
        number = next;
        if (!named.stream()
                .map(BallotLine::getNumber)
                .toList()
                .equals(voters.stream().map(SeatView::number).toList())) {
            named = new ArrayList<>(voters.stream().map(BallotLine::new).toList());
        }
    }

    void put(List<CountLine> lines) {
        counts = new ArrayList<>(lines);
    }

    Votes votes() {
        return new Votes(whole(inFavour), whole(against), whole(abstained));
    }

    /** Shows what was recorded, to be corrected: the same ballots, counted again. */
    void show(int next, SimulatedRound recorded, List<SeatView> seats) {
        number = next;
        kind = RoundKind.RECOUNT;
        mode = recorded.mode();
        Votes votes = recorded.votes();
        if (votes != null) {
            inFavour = votes.inFavour();
            against = votes.against();
            abstained = votes.abstained();
        }
        SimulatedRound.Papers sheets = recorded.papers();
        if (sheets != null) {
            returned = sheets.returned();
            invalid = sheets.invalid();
        }
        scores = String.join(
                " ", recorded.scores().stream().map(BigDecimal::toPlainString).toList());
        List<Integer> voters = sheets == null
                ? recorded.ballots().stream().map(SimulatedRound.Named::member).toList()
                : sheets.roll();
        show(next, seats.stream().filter(seat -> voters.contains(seat.number())).toList());
        recorded.ballots()
                .forEach(said -> named.stream()
                        .filter(line -> line.getNumber() == said.member())
                        .forEach(line -> line.show(said)));
        recorded.counts()
                .forEach(count -> counts.stream()
                        .filter(line -> line.getItem() == count.item())
                        .forEach(line -> line.setVotes(count.votes())));
    }

    CastBallot command(long meetingId, @Nullable Integer item, boolean scoring) {
        return new CastBallot(meetingId, round(item, scoring), paper, scans(), key);
    }

    SimulatedRound round(@Nullable Integer item, boolean scoring) {
        boolean choosing = item == null;
        List<SimulatedRound.Named> ballots = ballots(scoring, choosing);
        List<BigDecimal> marks = marks(scoring);
        return new SimulatedRound(
                number,
                0,
                first() ? RoundKind.FIRST : kind,
                mode,
                first() ? null : reason,
                item,
                choosing || scoring || byName() ? null : votes(),
                marks,
                choosing ? counted(ballots) : List.of(),
                ballots,
                mode == BallotMode.SECRET ? papers(scoring, marks.size()) : null,
                null);
    }

    private boolean byName() {
        return mode == BallotMode.NAMED;
    }

    private boolean first() {
        return number == 1;
    }

    private List<SimulatedRound.Named> ballots(boolean scoring, boolean choosing) {
        if (!byName()) {
            return List.of();
        }
        return named.stream()
                .map(line -> choosing ? line.choice() : scoring ? line.mark() : line.vote())
                .filter(Objects::nonNull)
                .toList();
    }

    /** A further round is only about the items tied. */
    private List<SimulatedRound.Count> counted(List<SimulatedRound.Named> ballots) {
        boolean again = !first() && kind == RoundKind.REVOTE;
        return counts.stream()
                .filter(line -> !again || line.isTied())
                .map(line -> new SimulatedRound.Count(
                        line.getItem(), byName() ? naming(ballots, line) : whole(line.getVotes())))
                .toList();
    }

    private static int naming(List<SimulatedRound.Named> ballots, CountLine line) {
        return (int) ballots.stream()
                .filter(said -> said.items().contains(line.getItem()))
                .count();
    }

    private SimulatedRound.Papers papers(boolean scoring, int marks) {
        List<Integer> roll = named.stream().map(BallotLine::getNumber).toList();
        Integer back = returned;
        int all = back == null ? (scoring ? marks + invalid : roll.size()) : back;
        return new SimulatedRound.Papers(roll, all, invalid);
    }

    private List<BigDecimal> marks(boolean scoring) {
        if (!scoring || byName()) {
            return List.of();
        }
        try {
            return Arrays.stream(scores.trim().split("[\\s,;，；、]+"))
                    .filter(one -> !one.isEmpty())
                    .map(BigDecimal::new)
                    .toList();
        } catch (NumberFormatException e) {
            throw BusinessException.refused("deliberation.error.scores", scores);
        }
    }

    List<Long> scans() {
        return Arrays.stream(files.split(","))
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private static int whole(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    public int getNumber() {
        return number;
    }

    public RoundKind getKind() {
        return kind;
    }

    public void setKind(RoundKind kind) {
        this.kind = kind;
    }

    public BallotMode getMode() {
        return mode;
    }

    public void setMode(BallotMode mode) {
        this.mode = mode;
    }

    public @Nullable Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(@Nullable Integer inFavour) {
        this.inFavour = inFavour;
    }

    public @Nullable Integer getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable Integer against) {
        this.against = against;
    }

    public @Nullable Integer getAbstained() {
        return abstained;
    }

    public void setAbstained(@Nullable Integer abstained) {
        this.abstained = abstained;
    }

    public int getInvalid() {
        return invalid;
    }

    public void setInvalid(int invalid) {
        this.invalid = invalid;
    }

    public @Nullable Integer getReturned() {
        return returned;
    }

    public void setReturned(@Nullable Integer returned) {
        this.returned = returned;
    }

    public String getScores() {
        return scores;
    }

    public void setScores(@Nullable String scores) {
        this.scores = scores == null ? "" : scores;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public boolean isPaper() {
        return paper;
    }

    public void setPaper(boolean paper) {
        this.paper = paper;
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(@Nullable String files) {
        this.files = files == null ? "" : files;
    }

    public List<BallotLine> getNamed() {
        return named;
    }

    public List<CountLine> getCounts() {
        return counts;
    }
}
