package org.weishishi.deliberation.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 议题 · one item of the meeting.
 *
 * @param position 1 upwards
 * @param projectId the project
 * @param name 项目名称
 * @param kind 类别名称 of its rule profile
 * @param proposer 申报单位
 * @param amount yuan
 * @param demonstration 演示数据: the amount was not published
 * @param quorum the quorum of this item, the recused taken out
 * @param neededInFavour how many in favour pass it as things stand
 * @param recusals who stays out
 * @param ballots every count, oldest first
 * @param result at closing
 * @param standing what the last ballot gives if the meeting closed now, null before a vote
 */
public record AgendaItemView(
        int position,
        long projectId,
        String name,
        String kind,
        String proposer,
        BigDecimal amount,
        boolean demonstration,
        QuorumView quorum,
        int neededInFavour,
        List<RecusalView> recusals,
        List<BallotView> ballots,
        @Nullable ItemResult result,
        @Nullable ItemResult standing) {}
