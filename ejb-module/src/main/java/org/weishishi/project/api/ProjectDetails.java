package org.weishishi.project.api;

import org.weishishi.shared.Money;

/**
 * 项目申报内容 · what a project is, as the clerk writes it.
 *
 * @param name 项目名称, 1 to 100 characters
 * @param kind 类别
 * @param subkind 细类 as the rule profile names it, empty where the kind has none or none was chosen
 * @param field 领域, code of the rule profile, e.g. CONVENIENCE
 * @param proposerUnit 申报单位, 1 to 100 characters
 * @param amount 估算金额
 * @param amountIsDemonstration 演示数据: the amount was not published
 * @param content 项目内容, 1 to 2000 characters
 * @param place 实施地点, 1 to 200 characters
 * @param beneficiaries 受益人群, 1 to 200 characters
 */
public record ProjectDetails(
        String name,
        ProjectKind kind,
        String subkind,
        String field,
        String proposerUnit,
        Money amount,
        boolean amountIsDemonstration,
        String content,
        String place,
        String beneficiaries) {

    /** Without 细类. */
    public ProjectDetails(
            String name,
            ProjectKind kind,
            String field,
            String proposerUnit,
            Money amount,
            boolean amountIsDemonstration,
            String content,
            String place,
            String beneficiaries) {
        this(name, kind, "", field, proposerUnit, amount, amountIsDemonstration, content, place, beneficiaries);
    }
}
