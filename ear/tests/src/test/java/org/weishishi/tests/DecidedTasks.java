package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The officers of the four levels decide what waits for them; a decision opens the task of the next level in the same moment. */
final class DecidedTasks implements Acts {

    private static final int ENOUGH = 3;

    /** The program acted on it by the clock between reading and deciding. */
    private static final int OVERTAKEN = 409;

    private static final List<String> LEVELS =
            List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer");

    private final House house;
    private final Map<String, Api> officers = new HashMap<>();
    private final Queue<Decided> acknowledged = new ConcurrentLinkedQueue<>();

    /** An acknowledged decision, with how many the approval had after it. */
    private record Decided(String officer, long task, int decisions) {}

    DecidedTasks(House house) throws IOException {
        this.house = house;
        signIn();
    }

    /** Tokens are new ones after each start. */
    private void signIn() throws IOException {
        DemoAccounts accounts = new DemoAccounts(house.data());
        for (String account : LEVELS) {
            officers.put(account, new Api(house, accounts.token(account)));
        }
    }

    private Api api(String officer) {
        return Objects.requireNonNull(officers.get(officer));
    }

    @Override
    public void act() throws IOException, InterruptedException {
        for (String officer : LEVELS) {
            for (long task : open(officer)) {
                decide(officer, task);
            }
        }
    }

    private List<Long> open(String officer) throws IOException, InterruptedException {
        return api(officer).json("/approvals/tasks").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(task -> task.getJsonNumber("id").longValue())
                .toList();
    }

    private void decide(String officer, long task) throws IOException, InterruptedException {
        JsonObject words = Json.createObjectBuilder()
                .add("decision", "APPROVE")
                .add("opinion", "同意。㛃")
                .add("version", file(officer, task).getJsonNumber("version"))
                .add("pin", Clerk.PIN)
                .build();
        HttpResponse<String> answer = api(officer).post("/approvals/tasks/" + task + "/decisions", words);
        if (answer.statusCode() == OVERTAKEN) {
            return;
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        acknowledged.add(new Decided(officer, task, decisions(Api.parse(answer.body()))));
    }

    private JsonObject file(String officer, long task) throws IOException, InterruptedException {
        return api(officer).json("/approvals/tasks/" + task);
    }

    private static int decisions(JsonObject file) {
        return file.getJsonObject("approval").getJsonArray("decisions").size();
    }

    @Override
    public boolean enough() {
        return acknowledged.size() >= ENOUGH;
    }

    @Override
    public void areStillThere() throws IOException, InterruptedException {
        signIn();
        for (Decided one : acknowledged) {
            JsonObject file = file(one.officer(), one.task());
            JsonObject approval = file.getJsonObject("approval");
            assertThat(file.getBoolean("open"))
                    .as("task %s is decided", one.task())
                    .isFalse();
            assertThat(decisions(file)).as("decisions of %s", approval).isGreaterThanOrEqualTo(one.decisions());
            assertThat(approval.getBoolean("intact"))
                    .as("trail of %s", approval)
                    .isTrue();
            assertThat(approval.getString("state").equals("APPROVED") || approval.containsKey("turn"))
                    .as("over, or somebody's turn: %s", approval)
                    .isTrue();
        }
    }
}
