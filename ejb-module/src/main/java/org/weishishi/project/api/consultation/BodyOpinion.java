package org.weishishi.project.api.consultation;

/**
 * 一方意见.
 *
 * @param body which body
 * @param persons 参加人员, 1 to 100 characters
 * @param stance how it stands to the project
 * @param opinion 意见, up to 500 characters; needed unless it agrees
 */
public record BodyOpinion(BodyKind body, String persons, Stance stance, String opinion) {}
