package org.weishishi.project.api.screening;

/** 处理方式 · what somebody said to a finding. Display text: {@code project.AnswerKind.NAME}. */
public enum AnswerKind {
    /** 修改 · the community changes the project. */
    FIX(false),
    /** 说明 · the community explains. */
    EXPLAIN(false),
    /** 请街道定 · the community asks the street. */
    ASK_STREET(false),
    /** 接受说明 · the street accepts a WARN. */
    ACCEPT(true),
    /** 请社区补充 · the street is not satisfied: open again. */
    ASK_MORE(true),
    /** 特批 · the named higher post lifts a BLOCK. */
    WAIVE(true);

    private final boolean above;

    AnswerKind(boolean above) {
        this.above = above;
    }

    /** @return whether somebody above the community says it */
    public boolean above() {
        return above;
    }
}
