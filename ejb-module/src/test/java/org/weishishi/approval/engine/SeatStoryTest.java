package org.weishishi.approval.engine;

import static org.weishishi.approval.engine.StorySteps.all;
import static org.weishishi.approval.engine.StorySteps.any;
import static org.weishishi.approval.engine.StorySteps.policies;
import static org.weishishi.approval.engine.StorySteps.signed;
import static org.weishishi.approval.engine.StorySteps.single;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.ChainPolicies.Nobody;
import org.weishishi.approval.api.chain.ChainPolicies.OwnCase;
import org.weishishi.approval.api.chain.ChainPolicies.SamePerson;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.control.Reassign;
import org.weishishi.approval.domain.operation.control.Reseat;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Claim;
import org.weishishi.approval.domain.operation.signer.Transfer;
import org.weishishi.shared.Money;

/** Who gets the seats of a round, and what becomes of them when people leave, come and delegate. */
@NullMarked
class SeatStoryTest {

    private static final Reseat ALIGN = new Reseat(false);
    private static final Reseat EXACT = new Reseat(true);

    private static Story two(ChainPolicies policies) {
        return new Story(policies, all(1), all(2));
    }

    private static ChainPolicies usual(SamePerson same, OwnCase own, boolean different) {
        return policies(Nobody.BLOCK, same, own, different);
    }

    @Test
    void aVacantPostBlocksUntilSomebodyIsAppointed() throws IOException {
        Story story = two(ChainPolicies.USUAL)
                .post(10)
                .post(11, 3L)
                .post(20, 4L)
                .start()
                .approve(3);
        story.does(Story.SYSTEM, ALIGN)
                .post(10, 5L, 6L)
                .does(Story.SYSTEM, ALIGN)
                .does(Story.SYSTEM, ALIGN);
        story.approve(6).isKeptAs("vacant");
    }

    @Test
    void aVacantPostGoesToTheSuperior() throws IOException {
        Story story = two(policies(Nobody.SUPERIOR, SamePerson.SIGN_AGAIN, OwnCase.RECORD, false))
                .post(10)
                .post(2010, 8L)
                .post(20, 4L)
                .start();
        story.approve(8).isKeptAs("superior");
    }

    @Test
    void aVacantPostIsLeftToTheAdministratorWhereTheChainSaysSo() throws IOException {
        Story story = two(policies(Nobody.ADMINISTRATOR, SamePerson.SIGN_AGAIN, OwnCase.RECORD, false))
                .post(10)
                .post(11, 3L)
                .post(20, 4L)
                .start();
        story.does(Story.ADMINISTRATOR, new Reassign(1, Story.holder(6), "岗位空缺"))
                .approve(6)
                .approve(3)
                .isKeptAs("left-to-administrator");
    }

    @Test
    void noPostAtAllBlocks() throws IOException {
        two(ChainPolicies.USUAL).start().does(Story.SYSTEM, ALIGN).isKeptAs("no-post");
    }

    @Test
    void whoSubmittedOrIsRecusedIsLeftOut() throws IOException {
        Facts facts = new Facts("SERVICE", Money.yuan(1), List.of(), List.of("R2"), List.of(3L));
        Story story =
                two(ChainPolicies.USUAL).post(10, 1L).post(11, 2L).post(20, 3L).post(21, 1L);
        story.does(1, new Start(facts, "facts1")).approve(2).isKeptAs("own-case");
    }

    @Test
    void theirDeputyStandsIn() throws IOException {
        Facts facts = new Facts("SERVICE", Money.yuan(1), List.of(), List.of(), List.of(3L));
        Story story = two(usual(SamePerson.SIGN_AGAIN, OwnCase.DEPUTY, false))
                .post(10, 1L)
                .post(1010, 7L, 3L)
                .post(20, 3L)
                .post(1020, 1L);
        story.does(1, new Start(facts, "facts1")).approve(7).isKeptAs("deputy");
    }

    @Test
    void aStepThatMustBeSignedIsNeverLeftOut() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, signed(1, StepMode.ALL), single(2))
                .post(10, 1L)
                .post(20, 2L);
        story.start().isKeptAs("own-case-must-sign");
    }

    @Test
    void twoSeatsOfOnePersonAreSignedAtOnce() throws IOException {
        Story story = two(ChainPolicies.USUAL)
                .post(10, 2L)
                .post(11, 2L)
                .post(12, 3L)
                .post(20, 4L)
                .start();
        story.approve(2).approve(3).isKeptAs("double-post");
    }

    @Test
    void whereDifferentPersonsAreAskedForTheDeputySignsTheSecondSeat() throws IOException {
        Story different = two(usual(SamePerson.SIGN_AGAIN, OwnCase.RECORD, true))
                .post(10, 2L)
                .post(11, 2L)
                .post(1010, 5L, 2L)
                .post(12, 2L, 6L)
                .post(20, 4L)
                .start();
        different.approve(2).approve(5).approve(6).isKeptAs("different-persons");
    }

    @Test
    void theSamePersonSignsOnce() throws IOException {
        Story story = two(usual(SamePerson.SIGN_ONCE, OwnCase.RECORD, false))
                .post(10, 2L)
                .post(11, 3L)
                .post(20, 2L)
                .post(21, 4L, 2L)
                .post(22, 5L)
                .start();
        story.approve(2).approve(3).approve(4).approve(5).isKeptAs("sign-once");
    }

    @Test
    void wholeStepsOfTheSamePersonPassButNoneThatMustBeSigned() throws IOException {
        Story through = new Story(
                        usual(SamePerson.SIGN_ONCE, OwnCase.RECORD, false), all(1), all(2), signed(3, StepMode.ALL))
                .post(10, 2L)
                .post(20, 2L)
                .post(30, 2L)
                .start();
        through.approve(2).approve(2).isKeptAs("sign-once-through");
    }

    @Test
    void severalPostsOfASingleStepAreOnePool() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, single(1), any(2))
                .post(10, 2L)
                .post(11, 3L)
                .post(20, 4L)
                .post(21, 5L)
                .start();
        story.approve(3).approve(5).isKeptAs("pool");
    }

    @Test
    void thePoolOfASingleStepGoesOnWithThoseWhoAreThere() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, single(1), any(2))
                .post(10, 2L)
                .post(11, 3L)
                .post(20, 4L)
                .start();
        story.office.holders.remove(11L);
        story.does(Story.SYSTEM, ALIGN).says("又有一岗").post(12, 5L).does(Story.SYSTEM, ALIGN);
        story.approve(5).isKeptAs("pool-changes");
    }

    @Test
    void whoLeavesLosesTheTaskAndWhoComesGetsIt() throws IOException {
        Story story = two(ChainPolicies.USUAL)
                .post(10, 2L, 3L)
                .post(11, 4L)
                .post(20, 5L)
                .start();
        story.does(2, new Claim(story.task(2), true)).says("认领者离任").office.gone.add(2L);
        story.does(Story.SYSTEM, ALIGN).says("新人到任").post(10, 3L, 6L).does(Story.SYSTEM, ALIGN);
        story.says("岗位全空").office.gone.addAll(List.of(3L, 6L));
        story.does(2, ALIGN).does(Story.ADMINISTRATOR, ALIGN).approve(4);
        story.says("岗位撤销").office.holders.remove(10L);
        story.does(Story.SYSTEM, ALIGN).isKeptAs("left");
    }

    @Test
    void aPostThatIsGoneWhileOthersSignedLetsTheRoundPass() throws IOException {
        Story story = two(ChainPolicies.USUAL)
                .post(10, 2L)
                .post(11, 4L)
                .post(20, 5L)
                .start()
                .approve(4);
        story.office.holders.remove(10L);
        story.says("撤销未签的岗位").does(Story.SYSTEM, ALIGN).isKeptAs("post-gone");
    }

    @Test
    void delegatesActForThemAndTheTaskComesBack() throws IOException {
        Story story =
                two(ChainPolicies.USUAL).post(10, 2L).post(11, 4L).post(20, 5L).start();
        story.office.delegates.put(2L, 9L);
        story.says("委托后").does(Story.SYSTEM, ALIGN).does(Story.SYSTEM, EXACT).says("收回委托");
        story.office.delegates.remove(2L);
        story.does(Story.SYSTEM, ALIGN).does(Story.SYSTEM, EXACT).says("再委托并由受托人签");
        story.office.delegates.put(2L, 9L);
        story.does(Story.SYSTEM, EXACT);
        story.does(9, new Decide(story.task(9), story.course.revision(), Verdict.APPROVE, "代签"));
        story.approve(4).isKeptAs("delegated");
    }

    @Test
    void whoDelegatedToSomebodyBarredActsInPerson() throws IOException {
        Story story = two(ChainPolicies.USUAL).post(10, 2L).post(20, 5L);
        story.office.delegates.put(2L, 1L);
        story.start().approve(2).isKeptAs("delegate-barred");
    }

    @Test
    void whoWaitedBehindAClaimIsToldWhenItIsTheirs() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, single(1)).post(10, 2L, 3L).start();
        story.does(2, new Claim(story.task(2), true)).post(10, 2L, 3L, 4L).does(Story.SYSTEM, ALIGN);
        story.says("认领者离任").office.gone.add(2L);
        story.does(Story.SYSTEM, ALIGN).does(4, new Claim(story.task(4), true)).says("释放");
        story.does(4, new Claim(story.task(4), false)).isKeptAs("claimer-left");
    }

    @Test
    void addedAndChosenPeopleStayWhileTheyHoldTheirPosts() throws IOException {
        Story story =
                two(ChainPolicies.USUAL).post(10, 2L).post(11, 4L).post(20, 5L).start();
        story.does(2, new AddSigner(story.task(2), story.course.revision(), true, Story.holder(7), "请看"));
        story.does(4, new AddSigner(story.task(4), story.course.revision(), false, Story.holder(8), "请看"));
        story.approve(4).says("加签者离任").office.gone.addAll(List.of(7L, 8L));
        story.does(Story.SYSTEM, ALIGN);
        story.does(2, new Transfer(story.task(2), story.course.revision(), Story.holder(9), "出差"));
        story.says("岗位换人,受转办者仍在").post(10, 6L).does(Story.SYSTEM, ALIGN).says("受转办者离任");
        story.office.gone.add(9L);
        story.does(Story.SYSTEM, ALIGN).approve(6).isKeptAs("chosen");
    }

    @Test
    void whoIsAskedBeforeLeavesWithTheSigner() throws IOException {
        Story story = two(ChainPolicies.USUAL).post(10, 2L).post(20, 5L).start();
        story.does(2, new AddSigner(story.task(2), story.course.revision(), true, Story.holder(7), "请看"));
        story.says("签批人离任").office.gone.add(2L);
        story.does(Story.SYSTEM, ALIGN)
                .post(10, 6L)
                .does(Story.SYSTEM, ALIGN)
                .approve(6)
                .isKeptAs("asker-left");
    }

    @Test
    void whoJoinsAClaimedPoolWaits() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, single(1)).post(10, 2L, 3L).start();
        story.does(2, new Claim(story.task(2), true)).post(10, 2L, 3L, 4L).does(Story.SYSTEM, ALIGN);
        story.does(2, new AddSigner(story.task(2), story.course.revision(), true, Story.holder(7), "请看"));
        story.post(10, 2L, 3L, 4L, 5L)
                .does(Story.SYSTEM, ALIGN)
                .approve(7)
                .approve(2)
                .isKeptAs("joined-pool");
    }
}
