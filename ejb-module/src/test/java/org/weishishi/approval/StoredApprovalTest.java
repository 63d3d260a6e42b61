package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.Place;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.TaskLists.TaskCriteria;
import org.weishishi.approval.domain.TaskRow;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.Replay;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.infrastructure.JpaApprovalRepository;
import org.weishishi.approval.infrastructure.JpaSnapshotRepository;
import org.weishishi.approval.infrastructure.JpaTaskLists;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.Cast;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** Approvals through the real schema and the real mapping. */
class StoredApprovalTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-22T09:00:00.123456+08:00");
    private static final SubjectRef SUBJECT = new SubjectRef("project", 7);
    private static final Holder HOLDER = new Holder(2, "㛃𬭎", 20, "书记", 3, "莲塘街道");
    private static final Agent SIGNER = Agent.person(new ActedBy("p2", 2L, "㛃𬭎", 20L, "书记", 3L, "莲塘街道"));
    private static final Agent CLERK = Agent.person(new Cast().by());
    private static final Facts FACTS = new Facts("SERVICE", Money.yuan(1));

    /** One holder for every step. */
    private static final class Desk implements Office {

        @Override
        public OffsetDateTime now() {
            return AT;
        }

        @Override
        public Seating seating(ApprovalStep step, Chair chair) {
            return new Seating(3, "莲塘街道", List.of(new Signer(20, "书记", List.of(new Candidate(HOLDER)))));
        }

        @Override
        public boolean holds(Holder holder) {
            return true;
        }

        @Override
        public LocalDate due(LocalDate from, int workingDays) {
            return from.plusDays(workingDays);
        }

        @Override
        public int late(LocalDate due) {
            return 0;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void anApprovalComesBackAsItWasAndItsTrailLeadsThere(String vendor) throws IOException {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            long id = house.reading(StoredApprovalTest::started);
            house.inTransaction(em -> act(
                    em,
                    id,
                    (task, a) -> new Return(task, a.course().revision(), "", Return.Rework.IN_ORDER, "补充㛃", null)));
            house.inTransaction(em -> resubmit(em, id));
            house.inTransaction(em -> act(em, id, StoredApprovalTest::approve));
            house.inTransaction(em -> act(em, id, StoredApprovalTest::approve));
            house.inTransaction(em -> {
                Approval done = approvals(em).latest(SUBJECT).orElseThrow();
                List<Entry> trail = approvals(em).trail(id);
                assertThat(done.state()).isEqualTo(ApprovalState.APPROVED);
                assertThat(Entry.unbroken(trail, done.head())).isTrue();
                assertThat(trail).hasSize(5);
                assertThat(trail.get(0).at()).isEqualTo(AT);
                assertThat(Replay.of(done.startedOn(), trail)).isEqualTo(done.course());
                assertThat(done.course().chain().steps().get(1).demonstration()).isTrue();
                assertThat(done.submission().json().getString("name")).isEqualTo("改");
                assertThat(snapshots(em)
                                .of(done, trail.get(0).snapshot())
                                .json()
                                .getString("name"))
                        .as("what was decided on earlier stays readable")
                        .isEqualTo("𰻝");
                theListsSayTheSame(em, done);
            });
            if (vendor.equals("postgresql")) {
                assertThatThrownBy(() -> house.inTransaction(StoredApprovalTest::forge))
                        .hasMessageContaining("UPDATE of approval_entry is refused");
                house.inTransaction(em -> em.createNativeQuery("alter table approval_entry disable trigger user")
                        .executeUpdate());
            }
            house.inTransaction(StoredApprovalTest::forge);
            house.inTransaction(em -> {
                Approval forged = approvals(em).find(id).orElseThrow();
                assertThat(Entry.unbroken(approvals(em).trail(id), forged.head()))
                        .as("a changed decision is seen")
                        .isFalse();
            });
        }
    }

    private static void forge(EntityManager em) {
        em.createQuery("update ApprovalEntry e set e.opinion = '改写' where e.number = 2")
                .executeUpdate();
    }

    private static void theListsSayTheSame(EntityManager em, Approval approval) {
        TaskCriteria done = new TaskCriteria(2, 20, List.of(TaskState.DONE));
        List<TaskRow> rows = lists(em).newest(done, Long.MAX_VALUE, 2);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).title()).isEqualTo("项目");
        assertThat(lists(em).count(done)).isEqualTo(3);
        List<Task> tasks = approval.course().rounds().stream()
                .flatMap(r -> r.tasks().stream())
                .toList();
        Map<Integer, Long> ids = approvals(em)
                .taskIds(approval.id(), tasks.stream().map(Task::number).toList());
        for (Task task : tasks) {
            assertThat(approvals(em)
                            .task(Objects.requireNonNull(ids.get(task.number())))
                            .orElseThrow()
                            .state())
                    .as("the list says what the course says of task " + task.number())
                    .isEqualTo(task.state());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void factsChangedInTheDatabaseAreSeenNamedAndHeld(String vendor) throws IOException {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            long id = house.reading(StoredApprovalTest::started);
            house.inTransaction(em -> em.createQuery("update Approval a set a.snapshot = '{\"name\":\"伪造\"}'")
                    .executeUpdate());
            assertThatThrownBy(() -> house.inTransaction(em -> act(em, id, StoredApprovalTest::approve)))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("approval.error.snapshotAltered");
                        assertThat(refusal.args()).containsExactly("项目");
                    });
        }
    }

    private static long open(EntityManager em) {
        return lists(em)
                .firstDue(new TaskCriteria(2, 20, List.of(TaskState.OPEN)), null, 5)
                .get(0)
                .id();
    }

    private static long started(EntityManager em) {
        Approval approval = new Approval(
                new ApprovalSubject(SUBJECT, "项目", Money.yuan(1), true, new Place("PROJECT", 4, 3, 2, 1, "莲塘社区")),
                new ApprovalChain("trial", 1, "试", "luohu-2016", ChainPolicies.USUAL, List.of(step(1), step(2))),
                Submission.of(Json.createObjectBuilder().add("name", "𰻝").build(), FACTS),
                CLERK,
                AT);
        approvals(em).add(approval);
        Course blank = approval.course();
        approvals(em).keep(approval, blank, approval.start(CLERK, new Desk()));
        return approval.id();
    }

    private static ApprovalStep step(int number) {
        return new ApprovalStep(
                "s" + number,
                "环节" + number,
                OrgLevel.STREET,
                List.of(new SignerPost(PostKind.STREET_LEADER, null)),
                null,
                null,
                StepMode.SINGLE,
                0,
                3,
                TimeOut.USUAL,
                List.of(StepFlag.MAY_RETURN),
                null,
                Map.of(),
                number == 2);
    }

    /** What the holder of the open task does. */
    private interface Act {
        Operation of(int task, Approval approval);
    }

    private static Operation approve(int task, Approval approval) {
        return new Decide(task, approval.course().revision(), Verdict.APPROVE, "");
    }

    private static void act(EntityManager em, long id, Act act) {
        JpaApprovalRepository approvals = approvals(em);
        long row = open(em);
        Approval approval = approvals.lockByTask(row).orElseThrow().approval();
        assertThat(approval.id()).isEqualTo(id);
        int task = approvals.task(row).orElseThrow().number();
        Course before = approval.course();
        approvals.keep(approval, before, approval.apply(act.of(task, approval), SIGNER, new Desk()));
    }

    private static void resubmit(EntityManager em, long id) {
        Approval returned = approvals(em).lock(id).orElseThrow();
        assertThat(returned.state()).isEqualTo(ApprovalState.RETURNED);
        Course before = returned.course();
        Submission earlier = returned.submission();
        Submission again =
                Submission.of(Json.createObjectBuilder().add("name", "改").build(), FACTS);
        Transition done = returned.resubmit(again, "", CLERK, new Desk());
        snapshots(em).keep(returned, done.entries().get(0).number(), earlier);
        approvals(em).keep(returned, before, done);
    }

    private static JpaTaskLists lists(EntityManager em) {
        return StoredHouse.with(new JpaTaskLists(), em);
    }

    private static JpaApprovalRepository approvals(EntityManager em) {
        return StoredHouse.with(new JpaApprovalRepository(), em);
    }

    private static JpaSnapshotRepository snapshots(EntityManager em) {
        return StoredHouse.with(new JpaSnapshotRepository(), em);
    }
}
