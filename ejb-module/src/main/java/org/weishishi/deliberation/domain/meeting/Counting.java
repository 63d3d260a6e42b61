package org.weishishi.deliberation.domain.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.HeadCount;
import org.weishishi.deliberation.domain.tally.Verdict;
import org.weishishi.shared.BusinessException;

/** 计票与闭会 · takes rounds in, has them confirmed, and closes the meeting with what the arithmetic says. */
public final class Counting {

    private final Meeting meeting;

    /** Of that meeting. */
    public Counting(Meeting meeting) {
        this.meeting = meeting;
    }

    /**
     * 登记一轮 · refused when the figures do not add up or a second vote follows no tie ({@code deliberation.fault.*}), there is no quorum, or
     * somebody else has entered this round already ({@code deliberation.error.roundTaken}).
     *
     * @param filled the round; its moment is given here
     * @param paper whether it comes from paper and waits for a second person
     */
    public BallotRound record(SimulatedRound filled, boolean paper, Note note) {
        meeting.require(MeetingState.OPEN);
        Proceedings.requireClock(meeting, note);
        return add(filled, paper, note);
    }

    private BallotRound add(SimulatedRound filled, boolean paper, Note note) {
        int about = about(filled);
        String name = about == 0
                ? meeting.call().title()
                : meeting.item(about).project().name();
        if (ofItem(about).stream().anyMatch(BallotRound::pending) || filled.number() != next(about)) {
            throw BusinessException.conflict("deliberation.error.roundTaken", name, filled.number());
        }
        SimulatedRound placed = placed(filled, about);
        if (about > 0 && filled.kind() == RoundKind.REVOTE && !new MeetingAccount(meeting).mayVoteAgain(about)) {
            throw BusinessException.refused("deliberation.fault.noTie");
        }
        BallotRound made = new BallotRound(meeting, placed, paper, note);
        meeting.add(made);
        return made;
    }

    /**
     * 更正的时点 · a recount is of the ballot that was held: those who were in the room then count, whoever has come or left since. Only
     * when its figures do not fit them, because the sheet was mended since, the sheet as it stands now is asked.
     */
    private SimulatedRound placed(SimulatedRound filled, int about) {
        int now = meeting.nextMoment();
        if (filled.kind() == RoundKind.RECOUNT) {
            Optional<SimulatedRound> then = last(about).map(BallotRound::moment).map(moment -> at(filled, moment));
            if (then.isPresent() && fits(then.get(), about)) {
                return then.get();
            }
        }
        SimulatedRound placed = at(filled, now);
        requireVotable(new MeetingAccount(meeting).trial(placed), about, now);
        return placed;
    }

    private boolean fits(SimulatedRound placed, int about) {
        try {
            requireVotable(new MeetingAccount(meeting).trial(placed), about, placed.moment());
            return true;
        } catch (BusinessException doesNot) {
            return false;
        }
    }

    private void requireVotable(List<Verdict> verdicts, int about, int moment) {
        HeadCount whole = new MeetingAccount(meeting).assembly().heads(Assembly.WHOLE, moment);
        if (about == 0 && !whole.quorate()) {
            throw BusinessException.refused(
                    "deliberation.error.noQuorum", meeting.call().title(), whole.present(), whole.needed());
        }
        verdicts.stream().filter(one -> one.item() == about).forEach(verdict -> {
            String name = meeting.item(about).project().name();
            switch (verdict.outcome()) {
                case NO_QUORUM ->
                    throw BusinessException.refused(
                            "deliberation.error.noQuorum",
                            name,
                            verdict.heads().present(),
                            verdict.heads().needed());
                case ALL_RECUSED -> throw BusinessException.refused("deliberation.error.allRecused", name);
                case WITHDRAWN -> throw BusinessException.refused("deliberation.error.itemWithdrawn", name);
                default -> {}
            }
        });
    }

    /** 主持人决定 · the same figures with what the person presiding said; the tied round is kept. The same once more changes nothing. */
    public BallotRound decideTie(int item, Voice voice, String words, Note note) {
        BallotRound round = last(item)
                .orElseThrow(() -> BusinessException.refused(
                        "deliberation.error.itemNotVoted",
                        meeting.item(item).project().name()));
        SimulatedRound tied = round.content();
        if (tied.casting() == voice) {
            return round;
        }
        return record(
                new SimulatedRound(
                        tied.number() + 1,
                        tied.moment(),
                        RoundKind.RECOUNT,
                        tied.mode(),
                        words,
                        tied.item(),
                        tied.votes(),
                        tied.scores(),
                        tied.counts(),
                        tied.ballots(),
                        tied.papers(),
                        voice),
                false,
                note);
    }

    /** 复核 · a second person has compared the figures with the paper. */
    public void confirm(long round, Note note) {
        meeting.require(MeetingState.OPEN);
        BallotRound found = round(round);
        if (!found.pending()) {
            throw BusinessException.conflict("deliberation.error.confirmed");
        }
        requireVotable(new MeetingAccount(meeting).trial(found.content()), found.item(), found.moment());
        found.confirm(note);
        meeting.changed();
    }

    /** 退回 · the figures differ from the paper; kept, and entered again. */
    public void reject(long round, String reason, Note note) {
        meeting.require(MeetingState.OPEN);
        BallotRound found = round(round);
        found.reject(reason, free(found.item()), note);
        meeting.changed();
    }

    /** 作废 · the rounds of an item no longer say who might vote on it; kept with the reason, and the item is voted on again. */
    void voidRounds(int item, String reason, Note note) {
        ofItem(item).stream()
                .filter(one -> one.rejected() == null)
                .forEach(one -> one.voided(reason, free(item), note));
    }

    /** @return whether the rounds of the item agree with who may vote on it */
    boolean agrees() {
        try {
            new MeetingAccount(meeting).verdicts();
            return true;
        } catch (BusinessException doesNot) {
            return false;
        }
    }

    private int free(int item) {
        int lowest = ofItem(item).stream().mapToInt(BallotRound::number).min().orElse(0);
        return Math.min(lowest, 0) - 1;
    }

    /**
     * 闭会 · computes every result. When no item could be decided for want of a quorum, the meeting is invalid.
     *
     * @param invalid the reason then, in words
     * @return whether the meeting was valid
     */
    public boolean close(String invalid, Note note) {
        meeting.require(MeetingState.OPEN);
        Proceedings.requireClock(meeting, note);
        List<Verdict> verdicts = new MeetingAccount(meeting).verdicts();
        verdicts.forEach(this::requireDone);
        boolean whole = new MeetingAccount(meeting)
                .assembly()
                .heads(Assembly.WHOLE, meeting.moment())
                .quorate();
        boolean valid = whole || verdicts.stream().anyMatch(one -> one.outcome().decided());
        if (valid) {
            verdicts.forEach(one -> meeting.item(one.item()).decide(one));
        }
        meeting.end(valid ? MeetingState.CLOSED : MeetingState.INVALID, note.at(), valid ? null : invalid);
        return valid;
    }

    private void requireDone(Verdict verdict) {
        String name = meeting.item(verdict.item()).project().name();
        boolean apart = meeting.rule().choice() == null;
        if (apart && verdict.outcome() == Outcome.WITHDRAWN) {
            return;
        }
        if (ofItem(apart ? verdict.item() : 0).stream().anyMatch(BallotRound::pending)) {
            throw BusinessException.refused("deliberation.error.unconfirmed", name);
        }
        if (verdict.outcome() == Outcome.NOT_VOTED) {
            throw BusinessException.refused("deliberation.error.itemNotVoted", name);
        }
        if (verdict.outcome() == Outcome.TIED) {
            throw BusinessException.refused("deliberation.error.itemTied", name);
        }
    }

    /**
     * 闭会后的更正 · figures of a closed meeting are counted again for a new resolution; refused when another result would come out
     * ({@code deliberation.error.otherResult}).
     */
    public void correct(SimulatedRound filled, Note note) {
        meeting.require(MeetingState.CLOSED);
        add(filled, false, note);
        for (Verdict verdict : new MeetingAccount(meeting).verdicts()) {
            AgendaItem item = meeting.item(verdict.item());
            if (item.result() != verdict.outcome()) {
                throw BusinessException.refused(
                        "deliberation.error.otherResult", item.project().name());
            }
        }
    }

    /** @return the number the next round of the item gets */
    public int next(int item) {
        return last(item).map(BallotRound::number).orElse(0) + 1;
    }

    /** @return the last round of the item that counts */
    public Optional<BallotRound> last(int item) {
        return ofItem(item).stream().filter(BallotRound::counts).max(Comparator.comparingInt(BallotRound::number));
    }

    private List<BallotRound> ofItem(int item) {
        return meeting.rounds().stream().filter(one -> one.item() == item).toList();
    }

    private BallotRound round(long id) {
        return meeting.rounds().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noRound"));
    }

    private static int about(SimulatedRound round) {
        @Nullable Integer item = round.item();
        return item == null ? 0 : item;
    }

    private static SimulatedRound at(SimulatedRound one, int moment) {
        return new SimulatedRound(
                one.number(),
                moment,
                one.kind(),
                one.mode(),
                one.reason(),
                one.item(),
                one.votes(),
                one.scores(),
                one.counts(),
                one.ballots(),
                one.papers(),
                one.casting());
    }
}
