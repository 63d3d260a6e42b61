package org.weishishi.approval.engine;

import static org.weishishi.approval.engine.StorySteps.all;
import static org.weishishi.approval.engine.StorySteps.any;
import static org.weishishi.approval.engine.StorySteps.single;
import static org.weishishi.approval.engine.StorySteps.strict;
import static org.weishishi.approval.engine.StorySteps.vote;
import static org.weishishi.approval.engine.StorySteps.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.decision.Cancel;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.Money;

/** Rounds open, count and close; acts are returned and taken back. */
@NullMarked
class RoundStoryTest {

    private static final Facts MORE = new Facts("SERVICE", Money.yuan(200_000));

    private static final Agent STRANGER = Agent.person(TrialOffice.by(new Holder(50, "外单位人", 500, "岗500", 6, "外单位")));

    private static Return back(Story story, long person, String to, Return.Rework rework) {
        return new Return(story.task(person), story.course.revision(), to, rework, "请补充", null);
    }

    private static Story threeSteps() {
        return new Story(ChainPolicies.USUAL, single(1), all(2), single(3))
                .post(10, 2L)
                .post(20, 3L, 4L)
                .post(21, 5L)
                .post(30, 6L);
    }

    @Test
    void allHaveToSignAndOneOfAPoolSuffices() throws IOException {
        Story story = threeSteps().says("一路通过").start().approve(2).approve(4).approve(3);
        story.approve(5).does(6, new Decide(story.task(6), story.course.revision(), Verdict.APPROVE, "同意立项", "签"));
        story.does(6, new Cancel("晚了")).does(1, new Cancel("晚了")).does(1, new Start(Story.FACTS, "facts1"));
        story.isKeptAs("passed");
    }

    @Test
    void refusalsEndItWhenTheNeededCanNoLongerBeReached() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, vote(1, 2), any(2))
                .post(10, 2L)
                .post(11, 3L)
                .post(12, 4L)
                .post(20, 5L)
                .post(21, 6L);
        story.says("三人中两人").start().reject(2).approve(3).approve(4);
        story.says("任一人").reject(5).reject(6);
        story.isKeptAs("rejected");
    }

    @Test
    void aStepAppliesByItsCondition() throws IOException {
        Condition big =
                new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), BigDecimal.valueOf(100_000), List.of());
        Story story = new Story(ChainPolicies.USUAL, single(1), when(2, big), single(3))
                .post(10, 2L)
                .post(20, 3L)
                .post(30, 4L);
        story.says("小额跳过第二环节").start().approve(2);
        story.does(4, back(story, 4, "", Return.Rework.STRAIGHT_BACK));
        story.says("退回后金额改大:各环节重审").does(1, new Resubmit(MORE, "facts2")).approve(4);
        story.approve(2).approve(3).isKeptAs("condition");
    }

    @Test
    void aReturnGoesToTheInitiatorOrToAnEarlierStep() throws IOException {
        Story story = threeSteps().says("退回发起人,直送").start().approve(2).approve(3);
        story.does(5, back(story, 5, "", Return.Rework.STRAIGHT_BACK))
                .does(STRANGER, new Resubmit(Story.FACTS, "facts1"))
                .does(1, new Resubmit(Story.FACTS, "facts1"))
                .does(1, new Resubmit(Story.FACTS, "facts1"))
                .approve(3)
                .approve(5);
        story.says("退回第二环节,依次").does(6, back(story, 6, "s2", Return.Rework.IN_ORDER));
        story.approve(3).approve(5);
        story.says("退回第一环节,直送")
                .does(6, back(story, 6, "s1", Return.Rework.STRAIGHT_BACK))
                .approve(2);
        story.says("不能退到后面").does(6, back(story, 6, "s3", Return.Rework.IN_ORDER));
        story.does(6, back(story, 6, "s9", Return.Rework.IN_ORDER)).approve(6).isKeptAs("returned");
    }

    @Test
    void whatAStepDoesNotAllowIsRefused() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, strict(1)).post(10, 2L);
        story.start().does(2, back(story, 2, "", Return.Rework.IN_ORDER));
        story.does(2, new Decide(story.task(2), story.course.revision(), Verdict.RETURN, ""));
        story.does(2, new Decide(story.task(2), 0, Verdict.APPROVE, ""));
        story.does(2, new Decide(story.task(2), 9, Verdict.APPROVE, ""));
        story.does(2, new Decide(99, 1, Verdict.APPROVE, ""));
        story.does(2, new Decide(story.task(2), 1, Verdict.REJECT, " "));
        story.does(2, new Decide(story.task(2), 1, Verdict.APPROVE, "长".repeat(501)));
        story.does(2, new Decide(story.task(2), 1, Verdict.APPROVE, "\u0000"));
        story.does(3, new Decide(story.task(2), 1, Verdict.APPROVE, ""));
        story.does(3, new Cancel("不是送审人")).does(1, new Cancel(" ")).does(1, new Cancel("不办了"));
        story.isKeptAs("forbidden");
    }

    @Test
    void ownActsAreTakenBackWhileNobodyActedAfterThem() throws IOException {
        Story story = threeSteps().says("同一轮").start().approve(2).approve(3).does(3, new TakeBack());
        story.approve(3).says("下一轮已有人办理").does(2, new TakeBack());
        story.approve(5).says("轮次已过:他人已签的保留").does(3, new TakeBack()).approve(3);
        story.says("退回也可撤回").does(6, back(story, 6, "s2", Return.Rework.IN_ORDER));
        story.does(6, new TakeBack()).does(6, back(story, 6, "", Return.Rework.STRAIGHT_BACK));
        story.does(6, new TakeBack()).does(9, new TakeBack()).approve(6).does(6, new TakeBack());
        story.isKeptAs("taken-back");
    }

    @Test
    void theFirstRoundIsTakenBackToo() throws IOException {
        Story story = threeSteps().start().approve(2).does(2, new TakeBack()).does(1, new TakeBack());
        story.approve(2).approve(3).does(2, new TakeBack()).isKeptAs("taken-back-first");
    }
}
