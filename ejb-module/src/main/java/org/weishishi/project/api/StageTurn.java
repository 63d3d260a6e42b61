package org.weishishi.project.api;

import java.util.List;
import org.weishishi.organization.api.PostKind;

/**
 * 轮到谁 · who has to act in the current stage.
 *
 * @param unit name of the unit
 * @param post which post of it
 * @param holders who holds the post today, by name; empty when nobody does (无人处理)
 */
public record StageTurn(String unit, PostKind post, List<String> holders) {}
