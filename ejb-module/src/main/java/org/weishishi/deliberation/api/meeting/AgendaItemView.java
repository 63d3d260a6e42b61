package org.weishishi.deliberation.api.meeting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.api.tally.Outcome;

/**
 * 议题 · one item of the meeting.
 *
 * @param id its number
 * @param position 1 upwards
 * @param projectId the project
 * @param name 项目名称
 * @param kind 类别
 * @param proposer 申报单位
 * @param amount yuan
 * @param demonstration 演示数据: the amount was not published
 * @param live what the arithmetic says as things stand
 * @param recusals who stays out
 * @param rounds every round, oldest first
 * @param nextRound number of the round that comes next
 * @param discussion what was said, empty when nothing was written down
 * @param withdrawn why it was withdrawn, null while it is on the agenda
 * @param result at closing
 * @param surveys opinions collected before the meeting
 */
public record AgendaItemView(
        long id,
        int position,
        long projectId,
        String name,
        String kind,
        String proposer,
        BigDecimal amount,
        boolean demonstration,
        SimulationAnswer.Item live,
        List<RecusalView> recusals,
        List<RoundView> rounds,
        int nextRound,
        String discussion,
        @Nullable String withdrawn,
        @Nullable Outcome result,
        List<SurveyView> surveys) {}
