package org.weishishi.rule.api.meeting;

import org.weishishi.shared.Money;

/**
 * 资金上限 · the money the items that passed share, in the order of their rank.
 *
 * @param sum what there is, in yuan
 * @param rule what happens to the first that does not fit
 */
public record Ceiling(Money sum, CeilingRule rule) {}
