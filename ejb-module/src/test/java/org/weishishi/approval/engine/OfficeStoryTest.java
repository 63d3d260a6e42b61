package org.weishishi.approval.engine;

import static org.weishishi.approval.engine.StorySteps.all;
import static org.weishishi.approval.engine.StorySteps.any;
import static org.weishishi.approval.engine.StorySteps.signed;
import static org.weishishi.approval.engine.StorySteps.single;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.control.HandOver;
import org.weishishi.approval.domain.operation.control.Move;
import org.weishishi.approval.domain.operation.control.Reassign;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Share;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.approval.domain.operation.decision.ConfirmPaper;
import org.weishishi.approval.domain.operation.decision.EnterPaper;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Consult;
import org.weishishi.organization.api.Holder;

/** What the administrator does, papers that are entered for their signers, and who is told. */
@NullMarked
class OfficeStoryTest {

    private static final String SCAN = "c".repeat(64);

    private static Story running() {
        return new Story(ChainPolicies.USUAL, all(1), any(2), single(3))
                .post(10, 2L)
                .post(11, 3L)
                .post(20, 4L)
                .post(21, 5L)
                .post(30, 6L)
                .start();
    }

    private static EnterPaper paper(Story story, long person, Verdict verdict, String opinion) {
        return new EnterPaper(story.task(person), verdict, opinion, SCAN);
    }

    @Test
    void theAdministratorGivesASeatToSomebodyElse() throws IOException {
        Story story = running().says("改派").does(2, new Reassign(1, Story.holder(7), "离任"));
        story.does(Story.ADMINISTRATOR, new Reassign(9, Story.holder(7), "离任"));
        story.does(Story.ADMINISTRATOR, new Reassign(1, Story.holder(3), "离任"));
        story.does(Story.ADMINISTRATOR, new Reassign(1, Story.holder(7), " "));
        story.does(Story.ADMINISTRATOR, new Reassign(1, Story.holder(7), "离任"));
        story.approve(3).does(Story.ADMINISTRATOR, new Reassign(2, Story.holder(8), "离任"));
        story.says("改派后上一环节不能撤回").approve(7);
        story.does(Story.ADMINISTRATOR, new Reassign(1, Story.holder(8), "休假")).does(7, new TakeBack());
        story.approve(8).isKeptAs("reassigned");
    }

    @Test
    void tasksOfWhoLeavesAreHandedOver() throws IOException {
        Story story = running();
        story.does(2, new Consult(story.task(2), story.course.revision(), Story.holder(7), "妥否"));
        story.does(2, new HandOver(2, Story.holder(8), "离任"));
        story.does(Story.ADMINISTRATOR, new HandOver(9, Story.holder(8), "离任"));
        story.does(Story.ADMINISTRATOR, new HandOver(2, Story.holder(3), "离任"));
        story.does(Story.ADMINISTRATOR, new HandOver(2, Story.holder(8), "离任"));
        story.does(Story.SYSTEM, new HandOver(7, Story.holder(9), "离任"))
                .approve(8)
                .approve(3);
        story.isKeptAs("handed-over");
    }

    @Test
    void stoppedAndResumedWhereItStood() throws IOException {
        Story story =
                running().approve(2).says("中止").does(2, new Terminate("停")).does(Story.ADMINISTRATOR, new Resume("续"));
        story.does(Story.ADMINISTRATOR, new Terminate("停")).approve(3);
        story.does(Story.ADMINISTRATOR, new Terminate("停")).says("恢复:已签的保留");
        story.office.gone.add(3L);
        story.post(11, 8L).does(Story.ADMINISTRATOR, new Resume("续")).approve(8);
        story.says("任一人环节").does(Story.ADMINISTRATOR, new Terminate("停")).does(Story.ADMINISTRATOR, new Resume("续"));
        story.approve(5)
                .does(6, new Return(story.task(6), story.course.revision(), "", Return.Rework.IN_ORDER, "补", null));
        story.says("退回中停办").does(Story.ADMINISTRATOR, new Terminate("停"));
        story.does(1, new Resubmit(Story.FACTS, "facts1")).does(Story.ADMINISTRATOR, new Resume("续"));
        story.does(1, new Resubmit(Story.FACTS, "facts1")).isKeptAs("resumed");
    }

    @Test
    void movedToAnotherVersionOfTheChain() throws IOException {
        Story story = running().approve(2).approve(3).says("新版本:第二环节会签");
        var second = Story.chain(2, ChainPolicies.USUAL, all(1), all(2), single(3));
        story.does(2, new Move(second, "换")).does(Story.ADMINISTRATOR, new Move(second, "换"));
        story.does(Story.ADMINISTRATOR, new Move(second, "换")).approve(4);
        story.says("新版本:第一环节改为须签名");
        var third = Story.chain(3, ChainPolicies.USUAL, signed(1, StepMode.ALL), all(2), single(3));
        story.does(Story.ADMINISTRATOR, new Move(third, "换"))
                .approve(2)
                .approve(3)
                .approve(4)
                .approve(5);
        story.says("终止后换版本,原环节已不在").does(Story.ADMINISTRATOR, new Terminate("停"));
        var fourth = Story.chain(4, ChainPolicies.USUAL, signed(1, StepMode.ALL), all(2), single(4));
        story.post(40, 9L).does(Story.ADMINISTRATOR, new Move(fourth, "换")).does(Story.ADMINISTRATOR, new Resume("续"));
        story.approve(9).does(Story.ADMINISTRATOR, new Move(second, "换")).isKeptAs("moved");
    }

    @Test
    void copiesAndCirculation() throws IOException {
        List<Holder> many = LongStream.range(100, 151).mapToObj(Story::holder).toList();
        Story story = running().does(9, new Share(true, List.of(Story.holder(7)), "请阅"));
        story.does(1, new Share(true, List.of(), "请阅")).does(1, new Share(true, many, "请阅"));
        story.does(1, new Share(true, List.of(Story.holder(7), Story.holder(8)), "请阅"));
        story.does(2, new Share(false, List.of(Story.holder(9)), "")).isKeptAs("shared");
    }

    @Test
    void fiftyAreNotTooMany() throws IOException {
        List<Holder> many = LongStream.range(100, 150).mapToObj(Story::holder).toList();
        Story fifty = running().does(1, new Share(true, many, "请阅"));
        fifty.isKeptAs("shared-fifty");
    }

    @Test
    void aPaperCountsOnceASecondPersonConfirmsIt() throws IOException {
        Story story = running().says("代填").does(2, new EnterPaper(1, Verdict.APPROVE, "同意", SCAN));
        story.does(41, new EnterPaper(story.task(2), Verdict.APPROVE, "同意", "x"));
        story.does(41, paper(story, 2, Verdict.RETURN, "同意")).does(41, new ConfirmPaper(story.task(2), true, null));
        story.does(41, paper(story, 2, Verdict.REJECT, "")).does(41, paper(story, 2, Verdict.APPROVE, "同意"));
        story.does(41, new ConfirmPaper(story.task(2), true, null))
                .does(42, new ConfirmPaper(story.task(2), false, null));
        story.does(41, paper(story, 2, Verdict.APPROVE, "")).does(1, new ConfirmPaper(story.task(2), true, null));
        story.does(42, new ConfirmPaper(story.task(2), true, "签"))
                .does(42, new ConfirmPaper(story.task(2), true, null));
        story.does(41, paper(story, 2, Verdict.APPROVE, "")).does(41, paper(story, 3, Verdict.APPROVE, "附意见"));
        story.does(3, new ConfirmPaper(story.task(3), true, null)).says("纸上否决");
        story.does(41, paper(story, 4, Verdict.REJECT, "不妥")).does(42, new ConfirmPaper(story.task(4), true, null));
        story.does(99, new EnterPaper(77, Verdict.APPROVE, "", SCAN)).isKeptAs("paper");
    }

    @Test
    void whereASignatureIsDemandedTheSignerConfirms() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, signed(1, StepMode.ALL))
                .post(10, 2L)
                .start();
        story.does(41, paper(story, 2, Verdict.APPROVE, "同意")).does(42, new ConfirmPaper(story.task(2), true, null));
        story.does(2, new ConfirmPaper(story.task(2), true, "签")).isKeptAs("paper-signed");
    }

    @Test
    void aPaperOfAQuestionIsNone() throws IOException {
        Story story = running();
        story.does(2, new Consult(story.task(2), story.course.revision(), Story.holder(7), "妥否"));
        story.does(41, paper(story, 7, Verdict.APPROVE, "同意"));
        story.does(2, new AddSigner(story.task(2), story.course.revision(), true, Story.holder(8), "请看"));
        story.does(41, paper(story, 2, Verdict.APPROVE, "同意")).does(41, paper(story, 8, Verdict.APPROVE, "同意"));
        story.does(42, new ConfirmPaper(story.task(8), true, null)).approve(2).isKeptAs("paper-added");
    }
}
