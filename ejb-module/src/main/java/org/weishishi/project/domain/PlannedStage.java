package org.weishishi.project.domain;

import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageKind;

/**
 * 计划阶段 · one entry of the list a road is made from.
 *
 * @param key names it inside the road, unique
 * @param kind which kind
 * @param name 阶段名称 where the list has several of the kind, null elsewhere
 */
public record PlannedStage(
        String key, StageKind kind, @Nullable String name) {}
