package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** A clerk types proposals. */
final class TypedProposals implements Acts {

    private static final int ENOUGH = 20;

    /** So that all of them are on the one page that is read afterwards. */
    private static final int MOST = 100;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final House house;
    private Api clerk;

    TypedProposals(House house) throws IOException {
        this.house = house;
        this.clerk = clerk();
    }

    /** Its token is a new one after each start. */
    private Api clerk() throws IOException {
        return new Api(house, new DemoAccounts(house.data()).token("liantang.clerk"));
    }

    @Override
    public void act() throws IOException, InterruptedException {
        if (acknowledged.size() >= MOST) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return;
        }
        JsonObject proposal = Json.createObjectBuilder()
                .add("text", "楼道照明损坏,夜间上下楼不便。𰻝")
                .add("proposerName", "王𬭎毅")
                .add("category", "RESIDENT")
                .add("channel", "PHONE")
                .build();
        HttpResponse<String> answer = clerk.post("/proposals", proposal);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        acknowledged.add(Api.parse(answer.body()).getJsonNumber("id").longValue());
    }

    @Override
    public boolean enough() {
        return acknowledged.size() >= ENOUGH;
    }

    @Override
    public void areStillThere() throws IOException, InterruptedException {
        clerk = clerk();
        HttpResponse<String> answer = clerk.get("/proposals");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<Long> found =
                Json.createReader(new StringReader(answer.body())).readArray().getValuesAs(JsonObject.class).stream()
                        .map(proposal -> proposal.getJsonNumber("id").longValue())
                        .toList();
        assertThat(found).as("every acknowledged proposal").containsAll(acknowledged);
    }
}
