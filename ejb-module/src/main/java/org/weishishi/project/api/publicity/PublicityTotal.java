package org.weishishi.project.api.publicity;

import java.util.List;

/**
 * 单位汇总 · how a unit below stands.
 *
 * @param unitId the unit
 * @param unit its name
 * @param projects how many projects it has
 * @param red how many of them have a red row
 * @param weak how many are red in each of the six rows, in their order
 */
public record PublicityTotal(long unitId, String unit, int projects, int red, List<Integer> weak) {}
