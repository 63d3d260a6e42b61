package org.weishishi.deliberation.api.meeting;

/**
 * 回避 · who stays out of an item, and why.
 *
 * @param number number of the member
 * @param name 姓名
 * @param reason 回避事由
 */
public record RecusalView(int number, String name, String reason) {}
