package org.weishishi.project.api.search;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 清单行 · one project as lists show it, read without the project itself.
 *
 * @param id its number
 * @param code 项目编号
 * @param name 项目名称
 * @param kind 类别 ({@code project.ProjectKind.*})
 * @param kindName 类别名称 of its rule profile
 * @param field code of the 领域
 * @param fieldName 领域名称 of its rule profile
 * @param districtId its district
 * @param streetId its street
 * @param communityId its community
 * @param communityName name of the community
 * @param proposer 申报单位
 * @param amount estimated amount
 * @param amountIsDemonstration 演示数据: the amount was not published
 * @param status 状态 ({@code project.ProjectStatus.*})
 * @param stage current stage ({@code project.StageKind.*}), null once the road has ended
 * @param createdAt when it was drafted, business time
 * @param updatedAt business time of the last change
 */
public record ProjectRow(
        long id,
        String code,
        String name,
        String kind,
        String kindName,
        String field,
        String fieldName,
        long districtId,
        long streetId,
        long communityId,
        String communityName,
        String proposer,
        Money amount,
        boolean amountIsDemonstration,
        String status,
        @Nullable String stage,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** As the database gives it: codes as they are mapped, the amount in yuan. */
    public ProjectRow(
            long id,
            String code,
            String name,
            Object kind,
            String kindName,
            String field,
            String fieldName,
            long districtId,
            long streetId,
            long communityId,
            String communityName,
            String proposer,
            BigDecimal amount,
            boolean amountIsDemonstration,
            Object status,
            @Nullable Object stage,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {
        this(
                id,
                code,
                name,
                kind.toString(),
                kindName,
                field,
                fieldName,
                districtId,
                streetId,
                communityId,
                communityName,
                proposer,
                new Money(amount),
                amountIsDemonstration,
                status.toString(),
                stage == null ? null : stage.toString(),
                createdAt,
                updatedAt);
    }
}
