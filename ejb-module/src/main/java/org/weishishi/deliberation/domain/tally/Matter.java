package org.weishishi.deliberation.domain.tally;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 议题 · what is decided on.
 *
 * @param number number on the agenda, 1 upwards
 * @param name 项目名称
 * @param amount what it asks for; needed where a rule shares money
 * @param withdrawn whether it was taken from the agenda
 */
public record Matter(int number, String name, @Nullable Money amount, boolean withdrawn) {}
