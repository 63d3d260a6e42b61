package org.weishishi.project.domain.screening;

import java.util.List;
import org.weishishi.rule.api.CheckRule;

/** 检查 · one rule as a pure function over the facts: no order, no clock, no store. */
public interface Check {

    /** @return its number, R1 to R18 */
    String code();

    /** @return what it finds; empty when the facts are in order */
    List<Found> on(CheckFacts facts, CheckRule rule);
}
