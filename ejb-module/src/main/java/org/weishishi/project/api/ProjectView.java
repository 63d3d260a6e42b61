package org.weishishi.project.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 项目 · one project as lists show it.
 *
 * @param id its number
 * @param code 项目编号, e.g. 440303008001-2016-0001
 * @param name 项目名称
 * @param kind 类别: ENGINEERING, SERVICE, GOODS ({@code project.ProjectKind.*})
 * @param kindName 类别名称 of its rule profile, e.g. 实物类
 * @param subkind 细类, empty when it has none
 * @param field 领域, code of its rule profile; the usual ones have a text {@code project.ProjectField.*}
 * @param fieldName 领域名称 of its rule profile
 * @param communityId the community
 * @param communityName its name
 * @param proposer 申报单位
 * @param amount estimated amount
 * @param amountIsDemonstration 演示数据: the amount was not published
 * @param status DRAFT, RUNNING, APPROVED, REFUSED ({@code project.ProjectStatus.*})
 * @param stage kind of the current stage, null once the road has ended
 * @param stageKey names it inside the road
 * @param stageName 阶段名称 where the road has several of its kind, e.g. 专家评审会; null elsewhere
 * @param rules the edition of the rules kept by the current stage, e.g. {@code luohu-2016@1}
 * @param updatedAt business time of the last change
 */
public record ProjectView(
        long id,
        String code,
        String name,
        String kind,
        String kindName,
        String subkind,
        String field,
        String fieldName,
        long communityId,
        String communityName,
        String proposer,
        Money amount,
        boolean amountIsDemonstration,
        String status,
        @Nullable StageKind stage,
        @Nullable String stageKey,
        @Nullable String stageName,
        String rules,
        OffsetDateTime updatedAt) {}
