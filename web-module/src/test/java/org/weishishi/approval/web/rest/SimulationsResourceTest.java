package org.weishishi.approval.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.simulation.RoundAfter;
import org.weishishi.approval.api.simulation.SimulationAnswer;
import org.weishishi.approval.api.simulation.StateAfter;
import org.weishishi.approval.api.simulation.TaskAfter;
import org.weishishi.approval.application.simulation.SimulateChain;
import org.weishishi.shared.BusinessException;

/** The example of the interface document does what its description says, and wrong input is refused with its place. */
class SimulationsResourceTest {

    private static SimulationAnswer send(String body) throws IOException {
        return SimulationsResource.answer(
                new SimulateChain(), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theExampleOfTheDocumentIsTrue() throws IOException {
        SimulationAnswer answer = send(SimulationsResource.EXAMPLE);
        assertThat(answer.replayed()).isTrue();
        assertThat(answer.states()).hasSize(4);
        StateAfter returned = answer.states().get(2);
        assertThat(returned.recorded()).containsExactly(OperationKind.RETURN);
        assertThat(returned.state()).isEqualTo(ApprovalState.RUNNING);
        RoundAfter third = returned.rounds().get(2);
        assertThat(third.step()).isEqualTo("community");
        assertThat(third.backTo()).isEqualTo("street");
        assertThat(third.due()).isEqualTo("2026-03-04");
        assertThat(returned.rounds().get(1).tasks())
                .extracting(TaskAfter::state)
                .containsExactly(TaskState.DONE, TaskState.VOIDED);
        assertThat(answer.states().get(3).refusal()).isEqualTo("approval.error.alreadyHandled");
    }

    @Test
    void wrongInputIsRefusedWithItsPlace() {
        refused("{}", "shared.error.json", "chain");
        refused(
                SimulationsResource.EXAMPLE.replace("\"SINGLE\"", "\"ALONE\""),
                "shared.error.json",
                "chain.steps[0].mode");
        refused(SimulationsResource.EXAMPLE.replace("\"Return\"", "\"Explode\""), "shared.error.json", "operation");
        refused("not json", "shell.error.bodyBroken", null);
        refused("x".repeat(1024 * 1024 + 1), "shell.error.bodySize", null);
    }

    private static void refused(String body, String code, @Nullable String place) {
        assertThatThrownBy(() -> send(body)).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            if (place != null) {
                assertThat(refusal.args().get(0)).isEqualTo(place);
            }
        });
    }

    @Test
    void moreThanTheLimitsIsRefused() {
        StringBuilder acts = new StringBuilder();
        for (int i = 0; i < 501; i++) {
            acts.append(i == 0 ? "" : ",")
                    .append(
                            "{\"at\":\"2026-03-02T10:00:00+08:00\",\"capacity\":\"SYSTEM\",\"operation\":\"PassTime\",\"said\":{}}");
        }
        String body = SimulationsResource.EXAMPLE.replaceAll("(?s)\"acts\": \\[.*\\]\\}", "\"acts\": [" + acts + "]}");
        refused(body, "approval.error.simulationSize", "acts");
    }
}
