package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 资金盘子 · what happens to the first item that no longer fits the money. Display text: {@code rule.CeilingRule.NAME}. */
@Schema(
        description = "What happens to the first item that no longer fits the money that is left. STOP: it "
                + "and everything ranked after it gets nothing. SKIP: it gets nothing, later ones that "
                + "fit are funded. PARTIAL: it gets what is left, everything after it nothing. An item "
                + "that passed and gets nothing is NOT_FUNDED.")
public enum CeilingRule {
    /** 到此为止 · it and everything ranked after it gets nothing. */
    STOP,
    /** 顺延 · it gets nothing, later ones that fit are funded. */
    SKIP,
    /** 部分支持 · it gets what is left, everything after it nothing. */
    PARTIAL
}
