package org.weishishi.project.domain.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.screening.ComparedProject;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;

/**
 * 相邻项目 · another project of the street, refused and ended ones left out.
 *
 * @param id its number
 * @param code 项目编号
 * @param communityId its community
 * @param name 项目名称
 * @param kind word of the kind
 * @param amount estimated amount
 * @param place 实施地点
 * @param on the day it was drafted
 */
public record Neighbour(
        long id, String code, long communityId, String name, String kind, Money amount, String place, LocalDate on) {

    /** As the store keeps it. */
    public Neighbour(
            long id,
            String code,
            long communityId,
            String name,
            ProjectKind kind,
            java.math.BigDecimal amount,
            String place,
            OffsetDateTime draftedAt) {
        this(
                id,
                code,
                communityId,
                name,
                kind.name(),
                new Money(amount),
                place,
                draftedAt.atZoneSameInstant(BusinessClock.ZONE).toLocalDate());
    }

    ComparedProject compared() {
        return new ComparedProject(id, code, name, place, amount, on);
    }
}
