package org.weishishi.deliberation.api.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 议题结果 · what the ballots give under the rule. Display text: {@code deliberation.Outcome.NAME}. */
@Schema(
        description = "PASSED, REFUSED. NOT_FUNDED: enough votes, no money left at its rank. TIED: not "
                + "decided yet by the tie rule. WAITING: ranked behind a tie that is not decided yet. NO_QUORUM: there was no quorum for the item when its "
                + "last ballot was taken, or is none now when there was no ballot. ALL_RECUSED: nobody "
                + "in the room may vote on it. NOT_VOTED: no ballot, or too few scores. WITHDRAWN: "
                + "taken from the agenda.")
public enum Outcome {
    /** 通过. */
    PASSED,
    /** 未通过. */
    REFUSED,
    /** 未列入 · enough votes, but no money left at its rank. */
    NOT_FUNDED,
    /** 待定 · tied: the chair has to decide, or another round has to be held. */
    TIED,
    /** 待前一名次 · whether money is left is known once a tie before it is settled. */
    WAITING,
    /** 未达法定人数 · cannot be voted on, or was voted on too few. */
    NO_QUORUM,
    /** 全体回避 · nobody is left who may vote. */
    ALL_RECUSED,
    /** 未表决. */
    NOT_VOTED,
    /** 已撤回 · taken from the agenda during the meeting. */
    WITHDRAWN;

    /** @return whether the body has said yes or no for good */
    public boolean decided() {
        return this == PASSED || this == REFUSED || this == NOT_FUNDED;
    }
}
