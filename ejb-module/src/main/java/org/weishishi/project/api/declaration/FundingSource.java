package org.weishishi.project.api.declaration;

import org.weishishi.shared.Money;

/**
 * 资金来源.
 *
 * @param kind whose money
 * @param note who gives it or from which line, up to 100 characters
 * @param amount how much
 */
public record FundingSource(FundingKind kind, String note, Money amount) {}
