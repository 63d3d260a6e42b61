package org.weishishi.deliberation.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.SeatView;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.shared.BusinessException;

/** 一轮表决的表单 · what is typed of one round: figures by hand, names, or papers; also what comes from paper. */
public class RoundForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private int number = 1;
    private RoundKind kind = RoundKind.RECOUNT;
    private BallotMode mode = BallotMode.SHOW_OF_HANDS;
    private @Nullable Integer inFavour;
    private @Nullable Integer against;
    private @Nullable Integer abstained;
    private int invalid;
    private @Nullable Integer returned;
    private String scores = "";
    private String reason = "";
    private boolean paper;
    private String files = "";
    private List<NamedLine> named = new ArrayList<>();
    private List<CountLine> counts = new ArrayList<>();

    /** 记名 · what one member said. */
    public static class NamedLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int number;
        private final String name;
        private Voice voice = Voice.FAVOUR;

        NamedLine(SeatView seat) {
            this.number = seat.number();
            this.name = seat.name();
        }

        public int getNumber() {
            return number;
        }

        public String getName() {
            return name;
        }

        public Voice getVoice() {
            return voice;
        }

        public void setVoice(Voice voice) {
            this.voice = voice;
        }
    }

    /** 得票 · how many papers name one item of a choice. */
    public static class CountLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int item;
        private final String name;
        private @Nullable Integer votes;

        CountLine(int item, String name) {
            this.item = item;
            this.name = name;
        }

        public int getItem() {
            return item;
        }

        public String getName() {
            return name;
        }

        public @Nullable Integer getVotes() {
            return votes;
        }

        public void setVotes(@Nullable Integer votes) {
            this.votes = votes;
        }
    }

    /** Shows who may vote now and which round comes next. */
    void show(int next, List<SeatView> voters) {
        number = next;
        if (!named.stream()
                .map(NamedLine::getNumber)
                .toList()
                .equals(voters.stream().map(SeatView::number).toList())) {
            named = new ArrayList<>(voters.stream().map(NamedLine::new).toList());
        }
    }

    void put(List<CountLine> lines) {
        counts = new ArrayList<>(lines);
    }

    Votes votes() {
        return new Votes(whole(inFavour), whole(against), whole(abstained));
    }

    CastBallot command(long meetingId, @Nullable Integer item, boolean scoring) {
        boolean secret = mode == BallotMode.SECRET;
        boolean byName = mode == BallotMode.NAMED;
        List<BigDecimal> marks = marks();
        SimulatedRound round = new SimulatedRound(
                number,
                0,
                number == 1 ? RoundKind.FIRST : kind,
                mode,
                number == 1 ? null : reason,
                item,
                item == null || scoring || byName ? null : votes(),
                scoring && secret ? marks : List.of(),
                counts.stream()
                        .map(line -> new SimulatedRound.Count(line.getItem(), whole(line.getVotes())))
                        .toList(),
                byName ? ballots(scoring, marks) : List.of(),
                secret ? papers(scoring, marks.size()) : null,
                null);
        return new CastBallot(meetingId, round, paper, ids(), key);
    }

    private List<SimulatedRound.Named> ballots(boolean scoring, List<BigDecimal> marks) {
        List<SimulatedRound.Named> all = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            NamedLine line = named.get(i);
            BigDecimal mark = scoring && i < marks.size() ? marks.get(i) : null;
            if (!scoring || mark != null) {
                all.add(new SimulatedRound.Named(line.getNumber(), scoring ? null : line.getVoice(), mark, List.of()));
            }
        }
        return all;
    }

    private SimulatedRound.Papers papers(boolean scoring, int marks) {
        List<Integer> roll = named.stream().map(NamedLine::getNumber).toList();
        Integer back = returned;
        int all = back == null ? (scoring ? marks + invalid : roll.size()) : back;
        return new SimulatedRound.Papers(roll, all, invalid);
    }

    private List<BigDecimal> marks() {
        try {
            return Arrays.stream(scores.trim().split("[\\s,;，；、]+"))
                    .filter(one -> !one.isEmpty())
                    .map(BigDecimal::new)
                    .toList();
        } catch (NumberFormatException e) {
            throw BusinessException.refused("deliberation.error.scores", scores);
        }
    }

    private List<Long> ids() {
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

    public List<NamedLine> getNamed() {
        return named;
    }

    public List<CountLine> getCounts() {
        return counts;
    }
}
