package org.weishishi.project.api.effect;

import org.weishishi.project.api.StageKind;

/**
 * 在用规则 · how many projects stand in one stage under one edition.
 *
 * @param rules the edition, e.g. {@code luohu-2016@1}
 * @param stageKey the stage in the list of the profile
 * @param stage its kind
 * @param projects how many
 */
public record RulesInUse(String rules, String stageKey, StageKind stage, long projects) {}
