package org.weishishi.organization.domain;

import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.UnitView;

/**
 * 履职岗位 · a post an open account may act in.
 *
 * @param personId who
 * @param personName 姓名
 * @param post the post
 * @param unit its unit
 */
public record ActingSeat(long personId, String personName, HeldPost post, UnitView unit) {}
