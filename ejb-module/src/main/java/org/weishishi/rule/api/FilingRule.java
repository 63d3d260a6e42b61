package org.weishishi.rule.api;

/**
 * 备案规则 · the higher level records, it does not decide.
 *
 * @param level DISTRICT or CITY
 * @param questionDays it may question within so many working days; silence is recorded as no question
 * @param deliveryWaits whether the work waits for it
 */
public record FilingRule(String level, int questionDays, boolean deliveryWaits) {}
