package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.act.BatchDecision;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.act.BatchLine;
import org.weishishi.approval.api.act.PreparedBatch;
import org.weishishi.approval.api.act.SignBatch;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.application.Approvals;
import org.weishishi.approval.application.desk.DecideBatch;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;

/**
 * The database server dies while a signed batch is being written and comes back: nothing of the batch is half done, nothing else is lost, and
 * the same batch sent again ends with a line each.
 */
class DatabaseRestartTest {

    private static final int SIZE = 5;

    @Test
    void aBatchThatWasCutOffIsDoneWholeWhenItIsSentAgain() throws Exception {
        try (OpenHouse house = OpenHouse.onDisk()) {
            house.at("2016-09-05T09:00:00+08:00");
            LiantangCase play = new LiantangCase(house);
            IntStream.range(0, SIZE).forEach(subject -> start(house, play, subject));
            house.as("liantang.secretary");
            BatchDecision batch = new BatchDecision(
                    IntStream.range(0, SIZE)
                            .mapToObj(subject -> item(house, play, subject))
                            .toList(),
                    "同意");
            PreparedBatch shown = house.call(DecideBatch.class, "prepare", batch);
            SignBatch signed =
                    new SignBatch(batch, new BringSignature(shown.signature().id(), DemoPin.PIN, ""));
            List<Long> before = followed(house);
            cutOff(house, signed);
            assertThat(followed(house))
                    .as("nobody told and nothing ordered of what was not decided")
                    .isEqualTo(before);
            for (int subject = 0; subject < SIZE; subject++) {
                ApprovalFile file = file(house, subject);
                assertThat(file.state()).isEqualTo(ApprovalState.RUNNING);
                assertThat(file.decisions()).as("nothing of the batch").isEmpty();
                assertThat(file.intact()).isTrue();
            }
            house.as("liantang.secretary");
            List<BatchLine> lines = house.call(DecideBatch.class, "sign", signed);
            assertThat(lines).hasSize(SIZE).allMatch(BatchLine::done);
            for (int subject = 0; subject < SIZE; subject++) {
                ApprovalFile file = file(house, subject);
                assertThat(file.decisions()).hasSize(1);
                assertThat(file.intact()).isTrue();
            }
            assertThat(followed(house))
                    .as("each with the notice to who is next and the order for its sheet")
                    .isEqualTo(before.stream().map(count -> count + SIZE).toList());
        }
    }

    /** @return how many notices of tasks and orders for sheets are stored */
    private static List<Long> followed(OpenHouse house) {
        return Stream.of(
                        "select count(n) from Notice n where n.messageKey = 'approval.notice.task'",
                        "select count(j) from Job j where j.kind = 'approval.sheet'")
                .map(query -> house.stored()
                        .reading(em -> em.createQuery(query, Long.class).getSingleResult()))
                .toList();
    }

    /** Signs the batch; before its last rows are written the server is killed, then started again. */
    private static void cutOff(OpenHouse house, SignBatch signed) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection other = house.stored().source().getConnection()) {
            other.setAutoCommit(false);
            try (Statement order = other.createStatement()) {
                order.execute("lock table audit_entry in share mode");
            }
            Future<Object> signing = thread.submit(() -> house.call(DecideBatch.class, "sign", signed));
            awaitBlocked(house);
            house.stored().restartDatabase();
            assertThatThrownBy(() -> signing.get(1, TimeUnit.MINUTES))
                    .as("whoever signs is told, not left in doubt")
                    .isNotNull();
        } catch (SQLException gone) {
            assertThat((Throwable) gone)
                    .as("the other session died with the server")
                    .isNotNull();
        } finally {
            thread.shutdownNow();
        }
    }

    private static void awaitBlocked(OpenHouse house) throws SQLException {
        long last = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        try (Connection watch = house.stored().source().getConnection();
                Statement ask = watch.createStatement()) {
            while (System.nanoTime() < last) {
                try (ResultSet blocked = ask.executeQuery("select count(*) from pg_locks where not granted")) {
                    blocked.next();
                    if (blocked.getInt(1) > 0) {
                        return;
                    }
                }
            }
        }
        throw new AssertionError("the batch never came to its last rows");
    }

    private static void start(OpenHouse house, LiantangCase play, long subject) {
        house.as("liantang.clerk");
        house.stored()
                .in(() -> house.room(Approvals.class)
                        .start(new StartApproval(
                                new SubjectRef("trial", subject),
                                "莲塘社区书屋" + subject,
                                house.room(Directory.class).unit(play.communityId()),
                                ChainPurpose.PROJECT,
                                "luohu-2016",
                                new Facts("SERVICE", Money.yuan(86_000)),
                                true,
                                Json.createObjectBuilder()
                                        .add(
                                                "project",
                                                Json.createObjectBuilder()
                                                        .add("name", "书屋")
                                                        .add("amountDemonstration", true))
                                        .build())));
    }

    private static ApprovalFile file(OpenHouse house, long subject) {
        return house.stored()
                .in(() -> house.room(Approvals.class)
                        .latest(new SubjectRef("trial", subject))
                        .orElseThrow());
    }

    private static BatchItem item(OpenHouse house, LiantangCase play, long subject) {
        TaskFile seen = house.call(MyTasks.class, "file", play.task(subject));
        return new BatchItem(
                seen.task().id(), seen.approval().revision(), seen.approval().snapshotHash());
    }
}
