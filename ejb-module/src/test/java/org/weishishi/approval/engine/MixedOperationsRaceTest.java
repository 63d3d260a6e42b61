package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.Place;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.approval.infrastructure.JpaApprovalRepository;
import org.weishishi.house.StoredHouse;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/**
 * Everybody fires every operation at the same few rounds at the same time on PostgreSQL, each from what they saw a moment before. What was
 * accepted, played one after another through the pure engine, gives the stored state and trail; the rest was refused with a code.
 */
class MixedOperationsRaceTest {

    private static final int APPROVALS = 6;
    private static final int THREADS = 6;
    private static final int ATTEMPTS = 150;
    private static final Facts FACTS = new Facts("SERVICE", Money.yuan(1));
    private static final Agent CLERK = Agent.person(TrialOffice.by(TrialOffice.holder(1, 900)));

    private final TrialOffice office = new TrialOffice();
    private final ConcurrentLinkedQueue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger stale = new AtomicInteger();

    /** What was done to which approval; its first entry says when. */
    private record Accepted(long approval, int entry, Operation operation, Agent agent) {}

    MixedOperationsRaceTest() {
        office.holders.put(10L, List.of(2L));
        office.holders.put(20L, List.of(3L, 4L));
        office.holders.put(21L, List.of(5L));
        office.holders.put(22L, List.of(6L));
        office.holders.put(30L, List.of(7L));
        office.holders.put(31L, List.of(8L));
        office.holders.put(32L, List.of(9L));
    }

    @Test
    void whatWasAcceptedIsASerialOrderAndTheInvariantsHold() throws Exception {
        try (StoredHouse house = StoredHouse.on("postgresql")) {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < APPROVALS; i++) {
                ids.add(start(house, i));
            }
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            CyclicBarrier together = new CyclicBarrier(THREADS);
            try {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    Random random = new Random(20_260_302L + i);
                    all.add(threads.submit(() -> fire(house, ids, random, together)));
                }
                for (Future<?> one : all) {
                    one.get(5, TimeUnit.MINUTES);
                }
            } finally {
                threads.shutdownNow();
            }
            ids.forEach(id -> house.inTransaction(em -> serial(StoredHouse.with(new JpaApprovalRepository(), em), id)));
            assertThat(accepted.size()).as("much was done").isGreaterThan(100);
            assertThat(stale.get()).as("some were too late").isPositive();
        }
    }

    private long start(StoredHouse house, int number) {
        return house.reading(em -> {
            JpaApprovalRepository approvals = StoredHouse.with(new JpaApprovalRepository(), em);
            Approval approval = new Approval(
                    new ApprovalSubject(
                            new SubjectRef("trial", number),
                            "项目" + number,
                            Money.yuan(1),
                            true,
                            new Place("PROJECT", 4, 5, 2, 1, "莲塘社区")),
                    chain(),
                    submission(number),
                    CLERK,
                    office.now());
            approvals.add(approval);
            Course blank = approval.course();
            approvals.keep(approval, blank, approval.start(CLERK, office));
            return approval.id();
        });
    }

    private static Submission submission(int number) {
        return Submission.of(Json.createObjectBuilder().add("n", number).build(), FACTS);
    }

    private static ApprovalChain chain() {
        return new ApprovalChain(
                "mixed",
                1,
                "试",
                "trial",
                ChainPolicies.USUAL,
                List.of(
                        new TrialStep(1, StepMode.SINGLE).made(),
                        new TrialStep(2, StepMode.ALL).made(),
                        new TrialStep(3, StepMode.VOTE).need(2).made()));
    }

    private void fire(StoredHouse house, List<Long> ids, Random random, CyclicBarrier together) {
        Somebody somebody = new Somebody(CLERK, random);
        for (int i = 0; i < ATTEMPTS; i++) {
            long id = ids.get(random.nextInt(ids.size()));
            Course seen = house.reading(em -> StoredHouse.with(new JpaApprovalRepository(), em)
                    .find(id)
                    .orElseThrow()
                    .course());
            if (i % 10 == 0) {
                meet(together);
            }
            Agent agent = somebody.agent(seen);
            Operation operation = somebody.operation(seen, agent);
            try {
                house.inTransaction(em -> act(StoredHouse.with(new JpaApprovalRepository(), em), id, operation, agent));
            } catch (BusinessException no) {
                assertThat(no.code()).startsWith("approval.error.");
                refused.incrementAndGet();
                if (no.kind() == BusinessException.Kind.CONFLICT) {
                    stale.incrementAndGet();
                }
            }
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(2, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void act(JpaApprovalRepository approvals, long id, Operation operation, Agent agent) {
        Approval approval = approvals.lock(id).orElseThrow();
        Course before = approval.course();
        Transition next = operation instanceof Resubmit
                ? approval.resubmit(submission((int) id), "", agent, office)
                : approval.apply(operation, agent, office);
        if (!next.entries().isEmpty()) {
            approvals.keep(approval, before, next);
            accepted.add(new Accepted(id, next.entries().get(0).number(), operation, agent));
        }
    }

    /** One after another, in the order in which the trail has them. */
    private void serial(JpaApprovalRepository approvals, long id) {
        Approval approval = approvals.find(id).orElseThrow();
        List<Entry> trail = approvals.trail(id);
        Submission first = submission(0);
        Course course = Engine.blank(chain(), FACTS, trail.get(0).snapshot(), CLERK);
        assertThat(first.facts()).isEqualTo(FACTS);
        List<Entry> entries = new ArrayList<>();
        List<Accepted> done = accepted.stream()
                .filter(one -> one.approval() == id)
                .sorted(Comparator.comparingInt(Accepted::entry))
                .toList();
        Transition next = Engine.apply(course, new Start(FACTS, course.snapshot()), CLERK, office);
        entries.addAll(next.entries());
        for (Accepted one : done) {
            Operation operation = one.operation() instanceof Resubmit
                    ? new Resubmit(FACTS, submission((int) id).hash(), "")
                    : one.operation();
            next = Engine.apply(next.course(), operation, one.agent(), office);
            entries.addAll(next.entries());
            Invariants.hold(next.course(), entries);
        }
        assertThat(trail).as("6: the stored trail is that of a serial order").isEqualTo(entries);
        assertThat(approval.course()).as("6: and so is the state").isEqualTo(next.course());
        Invariants.hold(approval.course(), trail);
        Invariants.theTrailIsUnbrokenAndLeadsHere(approval.startedOn(), trail, approval.course());
    }
}
