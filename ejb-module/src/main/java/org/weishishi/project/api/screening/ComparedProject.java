package org.weishishi.project.api.screening;

import java.time.LocalDate;
import org.weishishi.shared.Money;

/**
 * 对比项目 · another project that a finding points at.
 *
 * @param id its number
 * @param code 项目编号
 * @param name 项目名称
 * @param place 实施地点
 * @param amount estimated amount
 * @param on the day it was drafted
 */
public record ComparedProject(long id, String code, String name, String place, Money amount, LocalDate on) {}
