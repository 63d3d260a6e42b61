package org.weishishi.rule.api;

/**
 * 公示规则 · length of one of the three disclosures and who handles objections to it.
 *
 * @param days length, at least 1
 * @param workingDays whether these are working days
 * @param firstDayCounted whether the day of posting counts
 * @param answerDays an objection is answered within so many working days, at least 1
 * @param handler level of the unit that handles objections, COMMUNITY, STREET, DISTRICT or CITY
 */
public record DisclosureRule(int days, boolean workingDays, boolean firstDayCounted, int answerDays, String handler) {}
