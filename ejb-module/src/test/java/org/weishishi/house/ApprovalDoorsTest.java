package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.application.OpinionForm;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.application.watch.RetryResolution;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.organization.api.Appoint;
import org.weishishi.organization.api.EndAppointment;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.draft.DraftView;
import org.weishishi.organization.application.AppointPerson;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.draft.KeepDraft;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.shared.SubjectRef;

/** The doors of 审批: who may, who may not, who was quicker, what is kept and what is recorded. */
class ApprovalDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final LiantangCase PLAY = new LiantangCase(HOUSE);
    private static List<Long> projects = List.of();

    @BeforeAll
    static void submit() {
        projects = PLAY.submitted(false);
        projects.stream().skip(1).forEach(PLAY::submit);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void aTaskIsThereForItsHolderAlone() {
        long project = projects.get(2);
        HOUSE.as("liantang.secretary");
        long task = PLAY.task(project);
        Decide said = PLAY.decision(project, DecisionKind.APPROVE, "");
        for (String other : List.of("minxin.secretary", "liantang.leader", "nanshan.officer")) {
            HOUSE.as(other);
            refused("approval.error.noTask", () -> HOUSE.call(MyTasks.class, "file", task));
            refused("approval.error.noTask", () -> HOUSE.call(DecideTask.class, "decide", said));
            refused("approval.error.noTask", () -> HOUSE.call(MyTasks.class, "file", task));
        }
        for (String other : List.of("liantang.clerk", "liantang.street", "auditor", "admin")) {
            HOUSE.as(other);
            refused("organization.error.notAllowed", () -> HOUSE.call(MyTasks.class, "file", task));
            refused("organization.error.notAllowed", () -> HOUSE.call(DecideTask.class, "decide", said));
        }
        assertThat(HOUSE.recorded("project", project))
                .doesNotContain("approval.DecideTask.decide", "approval.DecideTask.sign");
    }

    @Test
    void theLoserOfARaceKeepsTheOpinionAndTheTrailNamesTheProject() {
        long project = projects.get(1);
        HOUSE.as("liantang.secretary");
        Decide quicker = PLAY.decision(project, DecisionKind.APPROVE, "");
        long task = quicker.taskId();
        PLAY.sign(quicker);
        Decide slower = new Decide(task, quicker.revision(), DecisionKind.REJECT, "𬭎:不同意");
        refused("approval.error.alreadyHandled", () -> PLAY.sign(slower));
        Optional<DraftView> kept = HOUSE.call(KeepDraft.class, "find", OpinionForm.of(task));
        assertThat(kept.orElseThrow().values().getString(OpinionForm.FIELD))
                .as("nothing typed is lost")
                .isEqualTo("𬭎:不同意");
        assertThat(file(task).may()).isEmpty();
        assertThat(file(task).open()).isFalse();
        assertThat(HOUSE.recorded("project", project))
                .containsSubsequence("project.SubmitForApproval.submit", "approval.DecideTask.sign")
                .containsOnlyOnce("approval.DecideTask.sign");
        assertThat(approval(project)).isEqualTo(ApprovalState.RUNNING);
    }

    @Test
    void aSheetIsADemonstrationOnceADecisionIsOne() {
        long project = projects.get(0);
        PLAY.decide("liantang.secretary", project, DecisionKind.APPROVE, "");
        PLAY.decide("liantang.leader", project, DecisionKind.APPROVE, "");
        assertThat(sheets(project)).hasSize(3).doesNotContain(true);
        PLAY.decide("luohu.officer", project, DecisionKind.APPROVE, "");
        assertThat(sheets(project)).hasSize(4).last().isEqualTo(true);
    }

    @Test
    void aBlockedApprovalGoesOnAfterAnAppointmentAndOthersAreLeftAlone() {
        long project = projects.get(2);
        Holder leader = leader();
        HOUSE.as("admin");
        HOUSE.call(AppointPerson.class, "end", ended(leader));
        HOUSE.at("2016-08-16T09:00:00+08:00");
        PLAY.decide("liantang.secretary", project, DecisionKind.APPROVE, "");
        assertThat(approval(project)).isEqualTo(ApprovalState.BLOCKED);
        long id = Objects.requireNonNull(PLAY.file(project).approval()).id();
        assertThat(misplaced()).doesNotContain(id);
        HOUSE.as("admin");
        HOUSE.call(
                AppointPerson.class,
                "appoint",
                new Appoint(leader.personId(), leader.postId(), LocalDate.of(2016, 8, 16), null));
        assertThat(misplaced()).contains(id);
        assertThat(HOUSE.<SubjectRef>call(RetryResolution.class, "retry", id))
                .isEqualTo(new SubjectRef("project", project));
        assertThat(misplaced()).doesNotContain(id);
        assertThat(approval(project)).isEqualTo(ApprovalState.RUNNING);
        assertThat(HOUSE.recorded("project", project)).contains("approval.RetryResolution.retry");
        HOUSE.as("liantang.secretary");
        refused("organization.error.notAllowed", () -> HOUSE.call(RetryResolution.class, "misplaced"));
    }

    private static List<Long> misplaced() {
        HOUSE.asSystem();
        return HOUSE.call(RetryResolution.class, "misplaced");
    }

    private static Holder leader() {
        return HOUSE.stored().in(() -> {
            Directory directory = HOUSE.room(Directory.class);
            long street =
                    directory.ancestor(PLAY.communityId(), OrgLevel.STREET).id();
            return directory.holders(street, PostKind.STREET_LEADER).get(0);
        });
    }

    private static EndAppointment ended(Holder holder) {
        return HOUSE.stored().reading(em -> {
            Appointment held = em.createQuery(
                            "select a from Appointment a where a.personId = :person and a.postId = :post",
                            Appointment.class)
                    .setParameter("person", holder.personId())
                    .setParameter("post", holder.postId())
                    .getSingleResult();
            return new EndAppointment(held.id(), held.version(), LocalDate.of(2016, 8, 15));
        });
    }

    private static TaskFile file(long task) {
        return HOUSE.call(MyTasks.class, "file", task);
    }

    private static ApprovalState approval(long project) {
        HOUSE.as("liantang.clerk");
        return Objects.requireNonNull(PLAY.file(project).approval()).state();
    }

    private static List<Boolean> sheets(long project) {
        HOUSE.as("liantang.clerk");
        return PLAY.file(project).documents().stream()
                .filter(paper -> paper.kind() == DocumentKind.APPROVAL_SHEET)
                .map(paper -> HOUSE.stored()
                        .reading(em -> em.find(OfficialDocument.class, paper.id())
                                .order()
                                .demonstration()))
                .toList();
    }
}
