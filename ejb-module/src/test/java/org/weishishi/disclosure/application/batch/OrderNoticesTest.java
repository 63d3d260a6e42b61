package org.weishishi.disclosure.application.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.disclosure.api.batch.BatchView;
import org.weishishi.disclosure.api.batch.LineState;
import org.weishishi.disclosure.api.batch.OrderBatch;
import org.weishishi.disclosure.api.batch.ReleaseBatch;
import org.weishishi.disclosure.api.batch.RepeatBatch;
import org.weishishi.disclosure.api.notice.NoticeRow;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.OpenHouse;
import org.weishishi.shared.BusinessException;

/** A street's eighty results made public at one order: a line for each, one of them refused, a second run changes nothing. */
class OrderNoticesTest {

    private static final int MANY = 80;

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase people = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    /** Each project gets a meeting of its own. */
    private List<Long> meetings(int many) {
        List<Long> projects = new ArrayList<>();
        while (projects.size() < many) {
            projects.addAll(people.projects(false));
        }
        List<Long> chosen = projects.subList(0, many);
        people.signOff(chosen);
        List<Long> meetings = new ArrayList<>();
        meetings.add(people.call(chosen.subList(0, 1)));
        for (int i = 1; i < many; i++) {
            meetings.add(people.callAgain(chosen.subList(i, i + 1)));
        }
        for (long meeting : meetings) {
            people.open(meeting, 14);
            people.vote(meeting, 0, new Votes(13, 0, 1));
            people.close(meeting);
        }
        return meetings;
    }

    private long order(List<Long> meetings) {
        house.as("liantang.street");
        long batch = house.<Long>call(
                OrderNotices.class, "order", new OrderBatch(meetings, "宣传栏", "街道办事处", "0755-00000000", "社区建设科"));
        house.as("liantang.leader");
        house.call(OrderNotices.class, "release", new ReleaseBatch(batch));
        house.as("liantang.street");
        return batch;
    }

    private BatchView batch(long id) {
        house.as("liantang.street");
        return house.call(OrderNotices.class, "one", id);
    }

    /** What the workers do, each job as often as said. @return how many jobs there are */
    private int work(int times) {
        List<String> payloads = house.stored()
                .reading(em -> em.createQuery(
                                "select j.payload from Job j where j.kind = :kind order by j.id", String.class)
                        .setParameter("kind", BatchJob.KIND)
                        .getResultList());
        house.asSystem();
        BatchJob job = new BatchJob(new Doors());
        for (int i = 0; i < times; i++) {
            payloads.forEach(payload -> job.run(parse(payload)));
        }
        return payloads.size();
    }

    private static JsonObject parse(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }

    @Test
    void eightyResultsArePublishedOnceEachAndTheBrokenOneSaysWhy() {
        List<Long> meetings = meetings(MANY);
        house.at("2016-08-05T09:00:00+08:00");
        house.as("liantang.street");
        List<PoolView> pool = house.call(OrderNotices.class, "pool");
        assertThat(pool).hasSize(MANY);
        assertThat(pool.get(0).community()).isEqualTo("莲塘社区");

        long id = order(meetings);
        assertThat(batch(id).running()).isTrue();
        assertThat(house.<List<PoolView>>call(OrderNotices.class, "pool"))
                .as("taken")
                .isEmpty();
        people.publish(meetings.get(40));
        assertThat(work(2)).isEqualTo(MANY);

        BatchView done = batch(id);
        assertThat(done.count(LineState.DONE)).isEqualTo(MANY - 1);
        assertThat(done.lines().get(40).state()).isEqualTo(LineState.REFUSED);
        assertThat(done.lines().get(40).reason()).isEqualTo("disclosure.error.noProjects");
        assertThat(done.orderedBy()).contains("林谷雨");
        Set<String> numbers = new TreeSet<>();
        done.lines().stream()
                .filter(line -> line.paper() != null)
                .forEach(line -> numbers.add(line.paper().number()));
        assertThat(numbers).as("each has a number of its own").hasSize(MANY - 1);
        assertThat(notices()).hasSize(MANY);

        house.as("liantang.street");
        house.call(OrderNotices.class, "again", new RepeatBatch(id));
        assertThat(work(1)).as("one job more").isEqualTo(MANY + 1);
        assertThat(batch(id).count(LineState.REFUSED)).isEqualTo(1);
        assertThat(notices()).hasSize(MANY);
    }

    private List<NoticeRow> notices() {
        house.as("liantang.street");
        return house.call(BrowseNotices.class, "list");
    }

    @Test
    void whatFailsWithoutARefusalStaysWaitingAndIsDoneByTheNextAttempt() {
        List<Long> meetings = meetings(1);
        house.at("2016-08-05T09:00:00+08:00");
        long id = order(meetings);
        house.asSystem();
        BatchJob broken = new BatchJob(new PublishLine() {
            @Override
            public void publish(long lineId) {
                throw new IllegalStateException("database away");
            }
        });
        JsonObject payload = Json.createObjectBuilder().add("line", 1).build();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> broken.run(payload));
        assertThat(batch(id).count(LineState.WAITING)).isEqualTo(1);
        work(1);
        assertThat(batch(id).count(LineState.DONE)).isEqualTo(1);
    }

    @Test
    void nothingGoesOutBeforeASecondPersonReleasedIt() {
        List<Long> meetings = meetings(1);
        house.at("2016-08-05T09:00:00+08:00");
        house.as("liantang.street");
        long id = house.<Long>call(
                OrderNotices.class, "order", new OrderBatch(meetings, "宣传栏", "街道办事处", "0755-00000000", "社区建设科"));
        assertThat(work(1)).isZero();
        assertThat(batch(id).releasedBy()).isNull();
        refused("disclosure.error.batchWaits", () -> house.call(OrderNotices.class, "again", new RepeatBatch(id)));
        refused("organization.error.notAllowed", () -> house.call(OrderNotices.class, "release", new ReleaseBatch(id)));
        house.as("minxin.leader");
        refused("disclosure.error.noBatch", () -> house.call(OrderNotices.class, "release", new ReleaseBatch(id)));
        house.as("liantang.leader");
        house.call(OrderNotices.class, "release", new ReleaseBatch(id));
        refused(
                "disclosure.error.batchReleased",
                () -> house.call(OrderNotices.class, "release", new ReleaseBatch(id)));
        work(1);
        assertThat(batch(id).count(LineState.DONE)).isEqualTo(1);
    }

    @Test
    void nothingChosenAndTheBatchOfAnotherStreetAreRefused() {
        List<Long> meetings = meetings(1);
        house.at("2016-08-05T09:00:00+08:00");
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> order(List.of(-1L)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("disclosure.error.nothingChosen"));
        long id = order(meetings);
        house.as("minxin.street");
        assertThat(house.<List<BatchView>>call(OrderNotices.class, "latest")).isEmpty();
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> house.call(OrderNotices.class, "one", id))
                .satisfies(e -> assertThat(e.code()).isEqualTo("disclosure.error.noBatch"));
    }

    /** The use case behind its door: permission, a transaction of its own, audit. */
    private final class Doors extends PublishLine {

        @Override
        public void publish(long lineId) {
            house.call(PublishLine.class, "publish", lineId);
        }

        @Override
        public void refused(long lineId, String reason, List<String> args) {
            house.call(PublishLine.class, "refused", lineId, reason, args);
        }
    }
}
