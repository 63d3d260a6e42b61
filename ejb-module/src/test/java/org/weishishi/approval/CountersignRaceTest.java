package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository.LockedTask;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.Place;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.TaskLists.TaskCriteria;
import org.weishishi.approval.domain.TaskRow;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.Replay;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.infrastructure.JpaApprovalRepository;
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

/** Three countersigners at the same instant on PostgreSQL: none is lost or refused, and it ends as one after the other would. */
class CountersignRaceTest {

    private static final int APPROVALS = 60;
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");
    private static final List<Holder> SIGNERS = List.of(holder(3), holder(4), holder(5));

    private static Holder holder(long person) {
        return new Holder(person, "人" + person, person * 10, "岗" + person, 9, "街道");
    }

    private static Agent agent(Holder h) {
        return Agent.person(new ActedBy(
                "p" + h.personId(), h.personId(), h.personName(), h.postId(), h.postName(), h.unitId(), h.unitName()));
    }

    /** The countersign, then one more step. */
    private static final class Desk implements Office {

        @Override
        public OffsetDateTime now() {
            return AT;
        }

        @Override
        public Seating seating(ApprovalStep step, Chair chair) {
            List<Holder> holders = step.key().equals("sections") ? SIGNERS : List.of(holder(6));
            return new Seating(
                    9,
                    "街道",
                    holders.stream()
                            .map(h -> new Signer(h.postId(), h.postName(), List.of(new Candidate(h))))
                            .toList());
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

    @Test
    void nobodyIsLostAndTheOrderDoesNotMatter() throws Exception {
        try (StoredHouse house = StoredHouse.on("postgresql")) {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < APPROVALS; i++) {
                ids.add(start(house, i));
            }
            CyclicBarrier together = new CyclicBarrier(SIGNERS.size());
            ExecutorService threads = Executors.newFixedThreadPool(SIGNERS.size());
            try {
                List<Future<Integer>> all = new ArrayList<>();
                for (Holder signer : SIGNERS) {
                    all.add(threads.submit(() -> sign(house, signer, together)));
                }
                for (Future<Integer> one : all) {
                    assertThat(one.get(5, TimeUnit.MINUTES))
                            .as("every one signed")
                            .isEqualTo(APPROVALS);
                }
            } finally {
                threads.shutdownNow();
            }
            ids.forEach(id -> house.inTransaction(em -> ended(StoredHouse.with(new JpaApprovalRepository(), em), id)));
        }
    }

    private static long start(StoredHouse house, int number) {
        Agent clerk = Agent.person(new Cast().by());
        return house.reading(em -> {
            JpaApprovalRepository approvals = StoredHouse.with(new JpaApprovalRepository(), em);
            Approval approval = new Approval(
                    new ApprovalSubject(
                            new SubjectRef("trial", number),
                            "项目" + number,
                            Money.yuan(1),
                            true,
                            new Place("PROJECT", 4, 9, 2, 1, "莲塘社区")),
                    new ApprovalChain(
                            "race",
                            1,
                            "试",
                            "trial",
                            ChainPolicies.USUAL,
                            List.of(step("sections", StepMode.ALL), step("leader", StepMode.SINGLE))),
                    Submission.of(
                            Json.createObjectBuilder().add("n", number).build(), new Facts("SERVICE", Money.yuan(1))),
                    clerk,
                    AT);
            approvals.add(approval);
            Course blank = approval.course();
            approvals.keep(approval, blank, approval.start(clerk, new Desk()));
            return approval.id();
        });
    }

    private static ApprovalStep step(String key, StepMode mode) {
        return new ApprovalStep(
                key,
                key,
                OrgLevel.STREET,
                List.of(new SignerPost(PostKind.STREET_SECTION, null)),
                null,
                null,
                mode,
                0,
                3,
                TimeOut.USUAL,
                List.of(),
                null,
                Map.of(),
                false);
    }

    /** Signs everything on the desk, each at the same instant as the others. @return how many */
    private static int sign(StoredHouse house, Holder signer, CyclicBarrier together) throws Exception {
        List<Long> tasks = house.reading(em -> StoredHouse.with(new JpaTaskLists(), em)
                .firstDue(
                        new TaskCriteria(signer.personId(), signer.postId(), List.of(TaskState.OPEN)), null, APPROVALS)
                .stream()
                .map(TaskRow::id)
                .toList());
        int signed = 0;
        for (long task : tasks) {
            together.await(1, TimeUnit.MINUTES);
            house.inTransaction(em -> {
                JpaApprovalRepository approvals = StoredHouse.with(new JpaApprovalRepository(), em);
                LockedTask locked = approvals.lockByTask(task).orElseThrow();
                Approval approval = locked.approval();
                Course before = approval.course();
                approvals.keep(
                        approval,
                        before,
                        approval.apply(new Decide(locked.number(), 1, Verdict.APPROVE, ""), agent(signer), new Desk()));
            });
            signed++;
        }
        return signed;
    }

    private static void ended(JpaApprovalRepository approvals, long id) {
        Approval approval = approvals.find(id).orElseThrow();
        List<Entry> trail = approvals.trail(id);
        assertThat(approval.state()).isEqualTo(ApprovalState.RUNNING);
        assertThat(approval.course().rounds())
                .as("one round after the countersign")
                .hasSize(2);
        assertThat(approval.course().current().map(Round::open).orElse(List.of()))
                .extracting(Task::holder)
                .containsExactly(holder(6));
        assertThat(trail).hasSize(4);
        assertThat(Entry.unbroken(trail, approval.head())).isTrue();
        assertThat(Replay.of(approval.startedOn(), trail))
                .as("one after the other, in the order of the trail, gives the same")
                .isEqualTo(approval.course());
    }

    /** A second decision on the same task. */
    @Test
    void theSlowerOfTwoOnOneTaskIsToldAndNothingChanges() {
        try (StoredHouse house = StoredHouse.onH2()) {
            long id = start(house, 1);
            house.inTransaction(em -> {
                JpaApprovalRepository approvals = StoredHouse.with(new JpaApprovalRepository(), em);
                Approval approval = approvals.lock(id).orElseThrow();
                Course before = approval.course();
                Decide said = new Decide(1, 1, Verdict.APPROVE, "");
                approvals.keep(approval, before, approval.apply(said, agent(SIGNERS.get(0)), new Desk()));
                Course decided = approval.course();
                try {
                    approval.apply(said, agent(SIGNERS.get(0)), new Desk());
                    throw new AssertionError("decided twice");
                } catch (BusinessException slower) {
                    assertThat(slower.code()).isEqualTo("approval.error.alreadyHandled");
                    assertThat(slower.kind()).isEqualTo(BusinessException.Kind.CONFLICT);
                }
                assertThat(approval.course()).isEqualTo(decided);
            });
        }
    }
}
