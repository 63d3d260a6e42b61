package org.weishishi.project.api.declaration;

import java.math.BigDecimal;

/**
 * 预期成效 · a target the project is evaluated against later.
 *
 * @param indicator 指标, 1 to 100 characters, e.g. 服务人次
 * @param target 目标值, at least 0
 * @param unit 单位, e.g. 人次
 * @param measure 衡量方式, how it is measured, 1 to 200 characters
 */
public record ExpectedResult(String indicator, BigDecimal target, String unit, String measure) {}
