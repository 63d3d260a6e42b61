package org.weishishi.rule.api.meeting;

/** 票数相等 · what happens when one more vote would decide, or equal ranks lie across the line. Display text: {@code rule.TieRule.NAME}. */
public enum TieRule {
    /** 主持人决定 · the person who presides decides. */
    CHAIR_DECIDES,
    /** 不通过 · what is tied is refused. */
    REFUSED,
    /** 再次表决 · another round; the tied round is kept. */
    REVOTE
}
