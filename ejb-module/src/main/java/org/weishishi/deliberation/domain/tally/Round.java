package org.weishishi.deliberation.domain.tally;

/** 一轮表决 · one round of ballots, never changed once it is there. */
public sealed interface Round permits VoteRound, ScoreRound, ChoiceRound {

    /** @return number, moment, kind, mode and reason */
    RoundHead head();
}
