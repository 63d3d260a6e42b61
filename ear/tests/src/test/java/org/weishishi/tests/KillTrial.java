package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Writers act as fast as they can, the process is killed amid them, and every act that was acknowledged must be there again. */
final class KillTrial {

    private static final int WRITERS = 3;
    private static final int ACTS = 60;

    private final House house;

    KillTrial(House house) {
        this.house = house;
    }

    /** Runs it against a started house and leaves the house running again. */
    void run() throws Exception {
        Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean killed = new AtomicBoolean();
        String token = new DemoAccounts(house.data()).token("liantang.clerk");
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(n -> new Thread(() -> write(token, acknowledged, killed)))
                .toList();
        writers.forEach(Thread::start);
        while (acknowledged.size() < ACTS && writers.stream().anyMatch(Thread::isAlive)) {
            Thread.onSpinWait();
        }
        house.kill();
        killed.set(true);
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACTS);

        house.start();
        Api clerk = new Api(house, new DemoAccounts(house.data()).token("liantang.clerk"));
        List<Long> found = Json.createReader(
                        new java.io.StringReader(clerk.get("/proposals").body()))
                .readArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(proposal -> proposal.getJsonNumber("id").longValue())
                .toList();
        assertThat(found).as("every acknowledged act is still there").containsAll(acknowledged);
    }

    private void write(String token, Queue<Long> acknowledged, AtomicBoolean killed) {
        Api clerk = new Api(house, token);
        JsonObject proposal = Json.createObjectBuilder()
                .add("text", "楼道照明损坏,夜间上下楼不便。𰻝")
                .add("proposerName", "王𬭎毅")
                .add("category", "RESIDENT")
                .add("channel", "PHONE")
                .build();
        while (!killed.get()) {
            try {
                HttpResponse<String> answer = clerk.post("/proposals", proposal);
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                acknowledged.add(Api.parse(answer.body()).getJsonNumber("id").longValue());
            } catch (IOException theProcessIsGone) {
                return;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
