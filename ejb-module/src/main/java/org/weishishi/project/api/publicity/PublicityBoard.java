package org.weishishi.project.api.publicity;

import java.util.List;

/**
 * 三议三公开矩阵 · a unit with the units below it, and in a community with its projects.
 *
 * @param unit name of the unit
 * @param projects how many projects lie under it
 * @param red how many of them have a red row
 * @param totals the units below, those with most red first; empty in a community
 * @param rows its projects, red ones first; only in a community
 */
public record PublicityBoard(
        String unit, int projects, int red, List<PublicityTotal> totals, List<PublicityProject> rows) {}
