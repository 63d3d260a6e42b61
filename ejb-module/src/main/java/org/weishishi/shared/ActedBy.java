package org.weishishi.shared;

import org.jspecify.annotations.Nullable;

/**
 * 经手人 · who did something, as it stood at that moment: a person acting in a post. Copied into records, never looked up
 * again, so that a later rename or leave changes no history.
 *
 * @param account sign-in name; {@code system} for timers and jobs
 * @param personId the person, null for the system
 * @param personName 姓名
 * @param postId the post acted in, null for the system
 * @param postName 岗位名称, e.g. 分管领导
 * @param unitId the unit of the post, null for the system
 * @param unitName 机构名称
 */
public record ActedBy(
        String account,
        @Nullable Long personId,
        String personName,
        @Nullable Long postId,
        String postName,
        @Nullable Long unitId,
        String unitName) {}
