package org.weishishi.deliberation.api.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 表决意见. Display text: {@code deliberation.Voice.NAME}. */
@Schema(description = "FAVOUR, AGAINST, ABSTAIN.")
public enum Voice {
    /** 赞成. */
    FAVOUR,
    /** 反对. */
    AGAINST,
    /** 弃权 · stays in the base. */
    ABSTAIN
}
