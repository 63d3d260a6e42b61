package org.weishishi.rule.api;

import java.util.List;

/**
 * 清单条目 · one entry of the positive or negative list.
 *
 * @param code its number in the list, e.g. N1
 * @param negative whether it stands in the 负面清单
 * @param text 条目内容
 * @param keywords words of a declaration that point at it; empty: only a person judges
 */
public record ListItem(String code, boolean negative, String text, List<String> keywords) {}
