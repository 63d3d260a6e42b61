package org.weishishi.deliberation.api.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 投票形式 · how a ballot is taken. Display text: {@code deliberation.BallotMode.NAME}. */
@Schema(
        description = "SHOW_OF_HANDS: hands are counted, nobody's hand is written down. NAMED: who voted "
                + "what is written down. SECRET: who took a paper and how many say what is written "
                + "down, never a link between the two.")
public enum BallotMode {
    /** 举手表决 · hands are counted, nobody's hand is written down. */
    SHOW_OF_HANDS,
    /** 记名投票 · who voted what is written down. */
    NAMED,
    /** 无记名投票 · who took a ballot and how many say what is written down, never a link between the two. */
    SECRET
}
