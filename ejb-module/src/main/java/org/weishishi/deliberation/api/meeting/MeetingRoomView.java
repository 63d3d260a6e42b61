package org.weishishi.deliberation.api.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.document.api.DocumentView;
import org.weishishi.rule.api.meeting.VotingRule;

/**
 * 会议室 · everything the meeting room shows.
 *
 * @param meeting the meeting
 * @param bodyName e.g. 莲塘社区居民议事会
 * @param unitId whose body it is
 * @param version goes back with the closing and with an order of items
 * @param chair 主持人
 * @param clerk 记录人
 * @param rule the rule of the gate
 * @param call when and why it was called
 * @param reason why it was cancelled or is invalid
 * @param quorum is there a quorum now?
 * @param seats the sign-in sheet
 * @param observers who attends besides
 * @param items the agenda
 * @param ties items of equal rank that who presides puts in order: those that wait first
 * @param choices rounds of a choice over all items
 * @param nextChoice number of the round of a choice that comes next
 * @param resolutions every edition, oldest first
 * @param documents what was drawn up
 * @param signers who may sign the resolution
 * @param mayRun whether the reader may run it
 */
public record MeetingRoomView(
        MeetingView meeting,
        String bodyName,
        long unitId,
        int version,
        String chair,
        String clerk,
        VotingRule rule,
        Call call,
        @Nullable String reason,
        SimulationAnswer.Heads quorum,
        List<SeatView> seats,
        String observers,
        List<AgendaItemView> items,
        List<TieView> ties,
        List<RoundView> choices,
        int nextChoice,
        List<ResolutionView> resolutions,
        List<DocumentView> documents,
        Signing signers,
        boolean mayRun) {

    /** @return the name of the member of that number, the number itself when it is not on the sheet */
    public String nameOf(int number) {
        return seats.stream()
                .filter(seat -> seat.number() == number)
                .map(SeatView::name)
                .findFirst()
                .orElse(String.valueOf(number));
    }

    /** @return numbers of those in the room */
    public List<Integer> inRoom() {
        return seats.stream().filter(SeatView::present).map(SeatView::number).toList();
    }

    /** @return the item at the position, 1 upwards */
    public AgendaItemView item(int position) {
        return items.get(position - 1);
    }

    /** @return how many recusals there are over all items */
    public int recusals() {
        return items.stream().mapToInt(item -> item.recusals().size()).sum();
    }

    /**
     * 召集.
     *
     * @param on day of the call, null when not known
     * @param lateReason why later than the rule asks, null when in time
     * @param holiday whether the meeting lies on a day on which people do not work
     */
    public record Call(@Nullable LocalDate on, @Nullable String lateReason, boolean holiday) {}

    /**
     * 签字人.
     *
     * @param chairs 主持人, the likeliest first; empty when nobody has come yet
     * @param clerks 记录人, the announced one first
     */
    public record Signing(List<String> chairs, List<String> clerks) {

        /** @return the likeliest chair, empty when nobody has come yet */
        public String chair() {
            return chairs.isEmpty() ? "" : chairs.get(0);
        }

        /** @return the announced clerk */
        public String clerk() {
            return clerks.get(0);
        }
    }
}
