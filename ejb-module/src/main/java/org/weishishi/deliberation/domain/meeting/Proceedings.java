package org.weishishi.deliberation.domain.meeting;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.domain.Wording;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.shared.BusinessException;

/** 议程进行 · what happens to items while the meeting is in session, besides the counting. */
public final class Proceedings {

    private static final int OBSERVERS = 500;

    private final Meeting meeting;

    /** Of that meeting. */
    public Proceedings(Meeting meeting) {
        this.meeting = meeting;
    }

    /** 签到、离会 · noted once: who is in the room already does not come in again. */
    public void move(int number, boolean arrives, Note note) {
        meeting.require(MeetingState.OPEN);
        requireClock(meeting, note);
        meeting.seat(number);
        if (meeting.present().contains(number) != arrives) {
            meeting.add(new SheetLine(meeting, number, meeting.nextMoment(), arrives, note));
        }
    }

    /**
     * 回避 · takes a member out of an item; a null reason lifts it. Ballots already recorded that no longer agree with who may vote are
     * void: kept with the reason {@code words}, and the item is voted on again.
     */
    public void recuse(int item, int number, @Nullable String why, String words, Note note) {
        meeting.require(MeetingState.OPEN);
        requireClock(meeting, note);
        if (why == null) {
            meeting.item(item).lift(number);
        } else {
            Seat seat = meeting.seat(number);
            if (!seat.role().votes()) {
                throw BusinessException.refused("deliberation.fault.observer", number, seat.name());
            }
            meeting.item(item).recuse(number, why, note);
        }
        reconcile(item, words, note);
    }

    /**
     * 撤回议题 · during the meeting, with a reason; its ballots stay on record and decide nothing. A choice whose rounds no longer fit the items that are
     * left is void: kept with the reason {@code words}, and held again.
     */
    public void withdraw(int item, String why, String words, Note note) {
        meeting.require(MeetingState.OPEN);
        requireClock(meeting, note);
        meeting.item(item).withdraw(why, note.at());
        reconcile(item, words, note);
    }

    private void reconcile(int item, String words, Note note) {
        Counting counting = new Counting(meeting);
        if (!counting.agrees()) {
            counting.voidRounds(meeting.rule().choice() == null ? item : Assembly.WHOLE, words, note);
        }
        meeting.changed();
    }

    /** 讨论情况 · what was said on an item, for the minutes. */
    public void discuss(int item, String text) {
        meeting.require(MeetingState.OPEN);
        meeting.item(item).discussed(text);
        meeting.changed();
    }

    /** 列席人员 · who attends without being on the roster, by name, for the minutes. */
    public void attend(String names) {
        meeting.require(MeetingState.OPEN);
        meeting.listObservers(names.isBlank() ? "" : Wording.require(names, OBSERVERS, "deliberation.error.observers"));
    }

    /** @return whether papers may still be added to the item of that number: until the meeting ends, and not once the item is withdrawn */
    public boolean takesPapers(long itemId) {
        boolean going = meeting.state() == MeetingState.CALLED || meeting.state() == MeetingState.OPEN;
        return going && meeting.items().stream().anyMatch(item -> item.id() == itemId && !item.withdrawn());
    }

    /** 时钟倒拨 · the order never depends on the clock, but a record must not be dated before the one it follows. */
    static void requireClock(Meeting meeting, Note note) {
        OffsetDateTime latest = Stream.of(
                        Stream.ofNullable(meeting.openedAt()),
                        meeting.sheet().stream().map(SheetLine::at),
                        meeting.rounds().stream().map(BallotRound::at))
                .flatMap(times -> times)
                .max(OffsetDateTime::compareTo)
                .orElse(note.at());
        if (note.at().isBefore(latest)) {
            throw BusinessException.refused("deliberation.error.clockBack", note.at(), latest);
        }
    }
}
