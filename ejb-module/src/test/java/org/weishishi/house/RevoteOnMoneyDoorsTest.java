package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.StageKind;
import org.weishishi.rule.book.Content;
import org.weishishi.shared.CanonicalJson;

/** An edition stored before a choice with money could not be voted on again: its projects go on, and no meeting is called by it. */
class RevoteOnMoneyDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void itIsReadAndItsMeetingIsNotCalled() {
        JsonObject meeting = Json.createObjectBuilder()
                .add("tie", "REVOTE")
                .add("method", "CHOICE")
                .add(
                        "choice",
                        Json.createObjectBuilder()
                                .add("atLeast", 1)
                                .add("atMost", 2)
                                .add("places", 2))
                .add("ceiling", Json.createObjectBuilder().add("sum", 100_000).add("rule", "STOP"))
                .build();
        JsonObject shipped = Content.of("luohu-2016").json();
        JsonObject gate = Json.createMergePatch(meeting)
                .apply(shipped.getValue("/stages/3/meeting"))
                .asJsonObject();
        stored(CanonicalJson.of(
                Content.of("luohu-2016").with("/stages/3/meeting", gate).json()));
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        assertThat(play.file(projects.get(0)).project().stage()).isEqualTo(StageKind.MEETING);
        refused("rule.error.choiceRevote", () -> play.call(projects));
    }

    private void stored(String content) {
        house.stored()
                .in(() -> house.stored()
                        .em()
                        .createNativeQuery(
                                "update rule_edition set content = ?1, content_hash = ?2 where rule_key = 'luohu-2016'")
                        .setParameter(1, content)
                        .setParameter(2, CanonicalJson.sha256(content))
                        .executeUpdate());
    }
}
