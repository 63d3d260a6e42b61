package org.weishishi.deliberation.api.body;

import org.weishishi.rule.api.meeting.BodyKind;

/**
 * 议事机构 · one line of the list of a unit.
 *
 * @param kind which body
 * @param name e.g. 莲塘社区居民议事会
 * @param serving how many members with a vote serve today, 0 before it is established
 * @param established whether it has a roster
 */
public record BodyLine(BodyKind kind, String name, int serving, boolean established) {}
