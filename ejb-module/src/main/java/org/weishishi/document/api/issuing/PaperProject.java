package org.weishishi.document.api.issuing;

import org.weishishi.shared.Money;

/**
 * 发文项目 · an approved project as a paper names it.
 *
 * @param id its number
 * @param code 项目编号
 * @param name 项目名称
 * @param community its community
 * @param kind 类别名称, or a constant which the template translates
 * @param amount the sum approved
 * @param demonstration 演示数据
 */
public record PaperProject(
        long id, String code, String name, String community, String kind, Money amount, boolean demonstration) {}
