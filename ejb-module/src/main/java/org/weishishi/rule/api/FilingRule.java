package org.weishishi.rule.api;

import java.util.List;

/**
 * 备案规则 · the higher level records, it does not decide.
 *
 * @param level DISTRICT or CITY
 * @param sendDays 报送期限, the street sends it within so many working days of the approval
 * @param questionDays it may question within so many working days; silence is recorded as no question
 * @param deliveryWaits whether the work waits for it
 * @param papers 报备材料 by name, in their order; empty when none are named
 */
public record FilingRule(String level, int sendDays, int questionDays, boolean deliveryWaits, List<String> papers) {}
