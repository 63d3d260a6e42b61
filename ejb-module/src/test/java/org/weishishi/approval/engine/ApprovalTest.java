package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalEntry;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.Place;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.control.Move;
import org.weishishi.approval.domain.operation.control.PassTime;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** An approval as it is kept, without a database: what it says of itself is what its course says. */
@NullMarked
class ApprovalTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T08:59:00+08:00");
    private static final SubjectRef SUBJECT = new SubjectRef("project", 7);
    private static final Place PLACE = new Place("PROJECT", 4, 3, 2, 1, "莲塘社区");
    private static final ApprovalChain CHAIN =
            Story.chain(1, ChainPolicies.USUAL, StorySteps.single(1), StorySteps.single(2));

    private final TrialOffice office = new TrialOffice();
    private final Agent clerk = agent(1, 10);
    private final Approval approval = new Approval(
            new ApprovalSubject(SUBJECT, "亮灯工程", Money.yuan(86_000), true, PLACE),
            CHAIN,
            submission("亮灯", 86_000),
            clerk,
            AT);

    ApprovalTest() {
        office.holders.put(10L, List.of(2L));
        office.holders.put(20L, List.of(3L));
    }

    private static Agent agent(long person, long post) {
        return Agent.person(TrialOffice.by(TrialOffice.holder(person, post)));
    }

    private static Submission submission(String name, long yuan) {
        return Submission.of(
                Json.createObjectBuilder().add("name", name).build(), new Facts("SERVICE", Money.yuan(yuan)));
    }

    private Transition decide(int task, long person) {
        return approval.apply(
                new Decide(task, approval.course().revision(), Verdict.APPROVE, "同意"),
                agent(person, (person - 1) * 10),
                office);
    }

    private Return toInitiator(int task) {
        return new Return(task, approval.course().revision(), "", Return.Rework.IN_ORDER, "补充", null);
    }

    @Test
    void itSaysWhatItsCourseSays() {
        assertThat(approval.updatedAt()).isEqualTo(AT);
        Transition begun = approval.start(clerk, office);
        assertThat(begun.entries()).hasSize(1);
        assertThat(approval.course()).isEqualTo(begun.course());
        assertThat(approval.head()).isEqualTo(begun.entries().get(0).hash());
        assertThat(approval.updatedAt()).isEqualTo(office.now);
        assertThat(approval.startedAt()).isEqualTo(AT);
        assertThat(approval.state()).isEqualTo(ApprovalState.RUNNING);
        assertThat(approval.facts()).isEqualTo(new Facts("SERVICE", Money.yuan(86_000)));
        assertThat(approval.startedOn()).isEqualTo(CHAIN);
        decide(1, 2);
        decide(2, 3);
        assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.course().current()).isEmpty();
    }

    @Test
    void whatChangesNothingLeavesItAsItWas() {
        approval.start(clerk, office);
        OffsetDateTime before = approval.updatedAt();
        office.now = office.now.plusHours(1);
        assertThat(approval.apply(new PassTime(), Story.SYSTEM, office).entries())
                .isEmpty();
        assertThat(approval.updatedAt()).isEqualTo(before);
    }

    @Test
    void whatIsSubmittedAgainIsDecidedOn() {
        approval.start(clerk, office);
        approval.apply(toInitiator(1), agent(2, 10), office);
        Submission again = submission("亮灯二期", 120_000);
        approval.resubmit(again, "", clerk, office);
        approval.about().amend("亮灯二期", Money.yuan(120_000), false);
        assertThat(approval.submission()).isEqualTo(again);
        assertThat(approval.snapshotHash()).isEqualTo(again.hash());
        assertThat(approval.snapshotIntact()).isTrue();
        assertThat(approval.facts().amount()).isEqualTo(Money.yuan(120_000));
        assertThat(approval.title()).isEqualTo("亮灯二期");
        assertThat(approval.amount()).isEqualTo(Money.yuan(120_000));
        assertThat(approval.about().amountDemonstration()).isFalse();
        decide(2, 2);
    }

    @Test
    void itRunsOnTheVersionItWasMovedTo() {
        approval.start(clerk, office);
        String before = approval.chainText();
        ApprovalChain second = Story.chain(2, ChainPolicies.USUAL, StorySteps.single(1));
        approval.apply(new Move(second, "换"), Story.ADMINISTRATOR, office);
        assertThat(approval.chainText()).isNotEqualTo(before).contains("\"version\":2");
        assertThat(approval.startedOn()).isEqualTo(CHAIN);
        assertThat(approval.course().chain()).isEqualTo(second);
    }

    @Test
    void factsThatAreNotThoseSubmittedAreHeld() {
        Submission forged =
                new Submission("{\"name\":\"伪造\"}", submission("亮灯", 1).hash(), Story.FACTS);
        Approval altered = new Approval(
                new ApprovalSubject(SUBJECT, "亮灯工程", Money.yuan(1), false, PLACE), CHAIN, forged, clerk, AT);
        assertThat(altered.snapshotIntact()).isFalse();
        assertThatThrownBy(() -> altered.start(clerk, office))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("approval.error.snapshotAltered");
                    assertThat(refused.args()).containsExactly("亮灯工程");
                });
        assertThat(altered.course().entries()).isZero();
    }

    @Test
    void whatItIsAboutIsKept() {
        assertThat(approval.subject()).isEqualTo(SUBJECT);
        assertThat(approval.about().ref()).isEqualTo(SUBJECT);
        assertThat(approval.title()).isEqualTo("亮灯工程");
        assertThat(approval.about().amountDemonstration()).isTrue();
        assertThat(approval.about().communityId()).isEqualTo(4);
        assertThat(approval.about().communityName()).isEqualTo("莲塘社区");
        Place place = approval.about().place();
        assertThat(place).isEqualTo(PLACE);
        assertThat(List.of(
                        place.unit(OrgLevel.COMMUNITY),
                        place.unit(OrgLevel.STREET),
                        place.unit(OrgLevel.DISTRICT),
                        place.unit(OrgLevel.CITY)))
                .containsExactly(4L, 3L, 2L, 1L);
        assertThat(approval.isOpened()).isFalse();
        approval.opened();
        assertThat(approval.isOpened()).isTrue();
    }

    @Test
    void aSubmissionSaysWhetherItIsADemonstration() {
        assertThat(submission("亮灯", 1).demonstration()).isFalse();
        assertThat(demonstration(true).demonstration()).isTrue();
        assertThat(demonstration(false).demonstration()).isFalse();
        assertThat(submission("亮灯", 1).json().getString("name")).isEqualTo("亮灯");
    }

    private static Submission demonstration(boolean is) {
        return Submission.of(
                Json.createObjectBuilder()
                        .add("project", Json.createObjectBuilder().add("amountDemonstration", is))
                        .build(),
                Story.FACTS);
    }

    @Test
    void anEntryComesBackAsItWas() {
        Entry begun = approval.start(clerk, office).entries().get(0);
        Entry decided = decide(1, 2).entries().get(0);
        assertThat(new ApprovalEntry(9, begun).entry()).isEqualTo(begun);
        assertThat(new ApprovalEntry(9, decided).entry()).isEqualTo(decided);
        assertThat(decided.tasks()).containsExactly(1);
    }

    @Test
    void aTaskOfTheListIsTheOneOfTheCourse() {
        approval.start(clerk, office);
        Round round = approval.course().rounds().get(0);
        Task task = round.tasks().get(0);
        ApprovalTask listed = new ApprovalTask(9, round, true, task);
        assertThat(listed.approvalId()).isEqualTo(9);
        assertThat(listed.number()).isEqualTo(1);
        assertThat(listed.personId()).isEqualTo(2);
        assertThat(listed.state()).isEqualTo(TaskState.OPEN);
        assertThat(listed.belongsTo(agent(2, 10).by())).isTrue();
        assertThat(listed.belongsTo(agent(2, 11).by())).isFalse();
        assertThat(listed.belongsTo(agent(3, 10).by())).isFalse();
        assertThat(round.due()).isEqualTo(LocalDate.of(2026, 3, 5));
    }
}
