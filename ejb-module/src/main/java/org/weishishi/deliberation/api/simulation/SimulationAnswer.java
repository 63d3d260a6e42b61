package org.weishishi.deliberation.api.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Chance;
import org.weishishi.deliberation.api.tally.Grant;
import org.weishishi.deliberation.api.tally.Outcome;

/**
 * 演算结果.
 *
 * @param meeting the quorum of the meeting, nobody recused
 * @param items every item in the order of its number
 */
@Schema(name = "SimulationAnswer", description = "Every base, threshold, outcome and the reason.")
public record SimulationAnswer(
        @Schema(description = "The quorum of the meeting at the moment asked, nobody recused.")
        Heads meeting,

        @Schema(description = "Every item in the order of its number.")
        List<Item> items) {

    /**
     * 人数.
     *
     * @param members as the quorum counts them
     * @param present as the quorum counts them
     * @param needed how many must be present
     * @param quorate whether they are
     * @param recused how many are recused
     * @param voting in the room with a vote
     * @param mayLeave how many of those present may leave before the quorum is lost
     * @param absent who may still come and would be counted as present
     */
    @Schema(
            name = "SimulatedHeads",
            description = "Who counts. members = seats (quorum base ALL_MEMBERS) or members in office with a vote"
                    + " (ELIGIBLE), less the recused when the recusal effect is OUT_OF_BOTH. present likewise."
                    + " needed = the smallest number p with p/members beyond the share, at least 1.")
    public record Heads(
            @Schema(description = "Who belongs, as the quorum counts them.")
            int members,

            @Schema(description = "Who is in the room, as the quorum counts them.")
            int present,

            @Schema(description = "How many must be present.")
            int needed,

            @Schema(description = "members > 0 and present ≥ needed.")
            boolean quorate,

            @Schema(description = "How many members are recused from the item; 0 for the meeting.")
            int recused,

            @Schema(description = "Members with a vote in the room, less the recused: the sum of a show of hands.")
            int voting,

            @Schema(description = "present − needed while there is a quorum, else 0.")
            int mayLeave,

            @Schema(
                    description =
                            "Members in office who are not in the room and would be counted as present if they came."
                                    + " present + absent < needed: the quorum cannot be reached by waiting.")
            int absent) {

        /** @return how many more must come; 0 while there is a quorum */
        public int missing() {
            return Math.max(0, needed - present);
        }

        /** @return whether the quorum is there or would be if all came who may still come */
        public boolean reachable() {
            return quorate || (members > 0 && absent >= missing());
        }
    }

    /**
     * 议题结果.
     *
     * @param item number
     * @param outcome what comes out
     * @param heads who counted at the valid round, else at the moment asked
     * @param base 表决基数
     * @param needed how many votes pass
     * @param round which round is valid, 0 before any
     * @param votes figures of the valid round
     * @param average average score, rounded for reading
     * @param rank rank where money is shared
     * @param grant what it gets
     * @param granted how much, yuan
     * @param chance can it still pass
     * @param mayBeRecused how many of those present may be recused before the quorum is lost
     * @param presiding number of who presides
     * @param reasons the argument in its order
     */
    @Schema(
            name = "SimulatedOutcome",
            description = "base = seats, members in office or members present (by the rule), each less the recused;"
                    + " abstentions, invalid and unreturned papers stay in it. needed = the smallest v with v/base"
                    + " beyond the share, at least minimumVotes and 1. A tie is: for = against > 0, not passed,"
                    + " and one more vote for it would pass.")
    public record Item(
            @Schema(description = "Number of the item.") int item,
            Outcome outcome,

            @Schema(description = "Who counted when the valid round was held, else at the moment asked.")
            Heads heads,

            @Schema(description = "0 for scores.") int base,
            @Schema(description = "0 for scores.") int needed,

            @Schema(description = "Which round is valid, 0 before any.")
            int round,

            @Schema(description = "Of a choice: who named the item, 0, who did not.") @Nullable
            Votes votes,

            @Schema(
                    description =
                            "Average without the dropped ones, rounded half up to two decimals; compared with the mark"
                                    + " exactly.")
            @Nullable
            BigDecimal average,

            @Schema(description = "Equal items have equal rank; null where no money is shared.") @Nullable
            Integer rank,

            @Schema(description = "What it gets of the money; null where no money is shared.") @Nullable
            Grant grant,

            @Schema(description = "Yuan.") @Nullable BigDecimal granted,

            @Schema(description = "At the moment asked, from the votes of the valid round or none.")
            Chance chance,

            @Schema(description = "How many of those present may be recused before the quorum of the item is lost.")
            int mayBeRecused,

            @Schema(
                    description =
                            "Number of who presides over the item, null when chair and deputies are recused or absent.")
            @Nullable
            Integer presiding,

            @Schema(description = "The argument, step by step.")
            List<Reason> reasons) {}

    /**
     * 理由.
     *
     * @param key stable name
     * @param args figures and names in it
     * @param text the sentence
     */
    @Schema(
            name = "SimulatedReason",
            description = "One sentence: a stable key, its arguments, and the words in the language asked for.")
    public record Reason(
            @Schema(description = "Stable name, deliberation.reason.*", examples = "deliberation.reason.needed")
            String key,

            @Schema(description = "Figures and names in it, in the order of the sentence's {0}, {1}, …")
            List<String> args,

            @Schema(description = "The sentence; Chinese unless Accept-Language begins with en.")
            String text) {}
}
