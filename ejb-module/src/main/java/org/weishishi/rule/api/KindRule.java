package org.weishishi.rule.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 项目类别 · one kind as a profile offers it.
 *
 * @param code ENGINEERING, SERVICE or GOODS
 * @param name what it is called here, e.g. 货物类 or 实物类
 * @param cap 单个项目限额, null when this profile sets none
 * @param subkinds 细类, empty when there are none
 */
public record KindRule(String code, String name, @Nullable Money cap, List<String> subkinds) {}
