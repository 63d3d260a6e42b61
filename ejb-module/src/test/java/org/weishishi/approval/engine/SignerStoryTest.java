package org.weishishi.approval.engine;

import static org.weishishi.approval.engine.StorySteps.all;
import static org.weishishi.approval.engine.StorySteps.single;
import static org.weishishi.approval.engine.StorySteps.strict;

import java.io.IOException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Answer;
import org.weishishi.approval.domain.operation.signer.Claim;
import org.weishishi.approval.domain.operation.signer.Consult;
import org.weishishi.approval.domain.operation.signer.RemoveSigner;
import org.weishishi.approval.domain.operation.signer.Transfer;
import org.weishishi.organization.api.Holder;

/** Signers are added and removed, asked, replaced; tasks of a pool are claimed. */
@NullMarked
class SignerStoryTest {

    private static Story countersign() {
        return new Story(ChainPolicies.USUAL, all(1), single(2))
                .post(10, 2L, 3L)
                .post(11, 4L)
                .post(20, 5L)
                .start();
    }

    private static Operation add(Story story, long person, boolean before, long other) {
        return new AddSigner(story.task(person), story.course.revision(), before, Story.holder(other), "请看");
    }

    private static Operation ask(Story story, long person, long other) {
        return new Consult(story.task(person), story.course.revision(), Story.holder(other), "妥否");
    }

    private static Operation transfer(Story story, long person, long other) {
        return new Transfer(story.task(person), story.course.revision(), Story.holder(other), "出差");
    }

    @Test
    void aDecisionIsNotHandedToAnotherUnit() throws IOException {
        Story story = countersign().says("转给别的单位的人");
        Holder elsewhere = new Holder(7, "人7", 70, "岗70", 6, "社区");
        story.does(2, new Transfer(story.task(2), story.course.revision(), elsewhere, "出差"))
                .isKeptAs("handed-elsewhere");
    }

    @Test
    void addedBeforeTheSignerWaits() throws IOException {
        Story story = countersign().says("前加签两人");
        story.does(2, add(story, 2, true, 7)).approve(2).approve(3);
        story.does(7, add(story, 7, true, 8)).does(4, add(story, 4, true, 7)).does(4, add(story, 4, true, 8));
        story.approve(7).says("前加签否决只是意见").reject(8).approve(2).approve(4).approve(5);
        story.isKeptAs("added-before");
    }

    @Test
    void addedAfterFollowsTheSigner() throws IOException {
        Story story = countersign().says("后加签");
        story.does(4, add(story, 4, false, 7)).approve(7).approve(4).does(4, new TakeBack());
        story.approve(4)
                .approve(7)
                .does(4, new TakeBack())
                .approve(2)
                .approve(5)
                .isKeptAs("added-after");
    }

    @Test
    void whoFollowsMayRefuse() throws IOException {
        Story story = countersign().says("后加签者否决");
        story.does(4, add(story, 4, false, 7)).approve(4).reject(7).isKeptAs("added-after-refuses");
    }

    @Test
    void whoRefusesNeedsNobodyToFollow() throws IOException {
        Story story = countersign().says("签批人否决,后加签作废");
        story.does(4, add(story, 4, false, 7)).reject(4).isKeptAs("added-after-void");
    }

    @Test
    void addedSignersAreRemovedByWhoAsked() throws IOException {
        Story story = countersign().says("减签");
        story.does(2, add(story, 2, true, 7)).does(3, new RemoveSigner(story.task(7)));
        story.does(2, new RemoveSigner(story.task(2))).does(2, new RemoveSigner(story.task(7)));
        story.does(2, new RemoveSigner(story.task(7))).does(2, add(story, 2, true, 8));
        story.does(2, ask(story, 8, 9)).does(8, ask(story, 8, 9)).does(8, new RemoveSigner(story.task(9)));
        story.does(Story.ADMINISTRATOR, new RemoveSigner(story.task(8))).approve(2);
        story.does(4, add(story, 4, false, 7)).approve(4).says("减去后加签者即通过");
        story.does(4, new RemoveSigner(story.task(7))).isKeptAs("removed");
    }

    @Test
    void askedPeopleAnswerAndDecideNothing() throws IOException {
        Story story = countersign().says("征询");
        story.does(4, ask(story, 4, 7)).does(4, ask(story, 4, 7)).approve(7).does(7, add(story, 7, true, 8));
        story.does(7, ask(story, 7, 8)).does(7, transfer(story, 7, 8)).does(7, new Claim(story.task(7), true));
        story.does(4, new Answer(story.task(4), "答")).does(7, new Answer(story.task(7), " "));
        story.does(7, new Answer(story.task(7), "可行")).does(7, new Answer(story.task(7), "再答"));
        story.does(4, ask(story, 4, 8)).approve(4).does(8, new Answer(story.task(8), "迟了"));
        story.does(2, ask(story, 2, 9)).does(2, transfer(story, 2, 6)).isKeptAs("asked");
    }

    @Test
    void aTaskIsHandedOverALimitedNumberOfTimes() throws IOException {
        Story story = countersign().says("转办");
        story.does(2, transfer(story, 2, 4)).does(2, transfer(story, 2, 1)).does(2, transfer(story, 2, 7));
        story.does(7, transfer(story, 7, 8)).does(8, transfer(story, 8, 9)).does(9, transfer(story, 9, 6));
        story.office.gone.add(6L);
        story.does(4, transfer(story, 4, 6)).does(4, add(story, 4, true, 6)).does(4, transfer(story, 4, 2));
        story.approve(9).approve(2).isKeptAs("transferred");
    }

    @Test
    void oneOfThePoolClaimsTheTask() throws IOException {
        Story story = countersign().says("认领");
        story.does(4, new Claim(story.task(4), true)).does(2, new Claim(story.task(2), false));
        story.does(2, new Claim(story.task(2), true)).does(2, new Claim(story.task(2), true));
        story.approve(3)
                .does(3, new Claim(story.task(3), true))
                .does(2, add(story, 2, true, 7))
                .approve(7);
        story.does(2, new Claim(story.task(2), false)).does(3, new Claim(story.task(3), true));
        story.does(3, transfer(story, 3, 8)).approve(8).isKeptAs("claimed");
    }

    @Test
    void aStrictStepHasNoneOfThis() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, strict(1)).post(10, 2L).start();
        story.does(2, add(story, 2, true, 7)).does(2, transfer(story, 2, 7)).does(2, ask(story, 2, 7));
        story.does(7, ask(story, 7, 8)).approve(2).isKeptAs("strict");
    }
}
