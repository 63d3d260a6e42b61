package org.weishishi.rule.web.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.rule.application.book.ShippedProfiles;
import org.weishishi.shared.BusinessException;

/** The forms show a profile and give it back: untouched as it was, and with what was typed at its place. */
class RuleFormTest {

    private final RuleForm form = new RuleForm(ShippedProfiles.read("longhua-street-2023.json"));

    static List<String> files() {
        return ShippedProfiles.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatNobodyTouchesStaysAsItIs(String file) {
        JsonObject content = ShippedProfiles.read(file);
        JsonObject after = new RuleForm(content).json();
        assertThat(after).isEqualTo(content);
        assertThat(new RuleForm(after).json()).isEqualTo(content);
    }

    @Test
    void whatIsTypedStandsAtItsPlace() {
        EntryForm service = form.getKinds().get(1);
        service.getValues().put("cap", "50万");
        service.getValues().put("subkinds", "社区发展\n社区宣教、社区服务");
        form.getHead().getValues().put("inForceTo", "2027-12-31");
        form.getSources().put("kinds.SERVICE", " 会议纪要 ");
        JsonObject after = form.json();
        assertThat(after.getValue("/kinds/1/cap")).isEqualTo(Json.createValue(500_000));
        assertThat(after.getValue("/kinds/1/subkinds").asJsonArray()).hasSize(3);
        assertThat(after.getString("inForceTo")).isEqualTo("2027-12-31");
        assertThat(after.getValue("/sources/kinds.SERVICE")).isEqualTo(Json.createValue("会议纪要"));
    }

    @Test
    void whatIsNoNumberGoesAsItWasTypedSoThatTheCheckNamesIt() {
        form.getKinds().get(0).getValues().put("cap", "很多");
        Objects.requireNonNull(form.getDisclosures().get("RESULT")).getValues().put("days", "5天");
        JsonObject after = form.json();
        assertThat(after.getValue("/kinds/0/cap")).isEqualTo(Json.createValue("很多"));
        assertThat(after.getValue("/disclosures/RESULT/days")).isEqualTo(Json.createValue("5天"));
    }

    @Test
    void aKindThatIsNotOfferedGoesWithItsClause() {
        form.getSources().put("kinds.GOODS", "会议纪要");
        form.getOffered().put("GOODS", false);
        JsonObject after = form.json();
        assertThat(after.getJsonArray("kinds")).hasSize(2);
        assertThat(after.getJsonObject("sources")).doesNotContainKey("kinds.GOODS");
        assertThat(form.place("SERVICE")).isEqualTo(1);
        assertThat(form.place("GOODS")).isEqualTo(-1);
    }

    @Test
    void rowsGetCodesOfTheirOwnAndKeepTheirOrder() {
        RowsForm fields = form.getFields();
        fields.add();
        fields.getRows().get(5).getValues().put("name", "基层治理");
        assertThat(fields.getRows().get(5).isFresh()).isTrue();
        assertThat(fields.getRows().get(0).isFresh()).isFalse();
        fields.up(5);
        fields.up(0);
        fields.down(5);
        fields.remove(5);
        fields.add();
        JsonArray after = form.json().getJsonArray("fields");
        assertThat(after.getJsonObject(4))
                .isEqualTo(Json.createObjectBuilder()
                        .add("code", "F1")
                        .add("name", "基层治理")
                        .build());
        assertThat(after.getJsonObject(5).getString("code"))
                .as("a code is not given twice")
                .isEqualTo("F2");
    }

    @Test
    void aStageKeepsOnlyWhatItsMethodNeeds() {
        EntryForm experts = form.getStages().getRows().get(4);
        assertThat(experts.text("meeting.method")).isEqualTo("SCORE");
        experts.getValues().put("meeting.method", "VOTE");
        experts.getValues().put("meeting.pass.how", "atLeast");
        experts.getValues().put("meeting.pass.above", "2");
        experts.getValues().put("meeting.pass.below", "3");
        JsonObject meeting = form.json().getJsonArray("stages").getJsonObject(4).getJsonObject("meeting");
        assertThat(meeting).doesNotContainKey("scoring");
        assertThat(meeting.getValue("/pass/atLeast").asJsonArray()).hasSize(2);
        form.getStages().addKind("FILING");
        form.getStages().addKind("MEETING");
        JsonArray stages = form.json().getJsonArray("stages");
        assertThat(stages.getJsonObject(stages.size() - 2).getString("key")).isEqualTo("FILING");
        assertThat(stages.getJsonObject(stages.size() - 1).getString("key")).isEqualTo("MEETING2");
    }

    @Test
    void aMeetingCanHaveMoneyToShareAndLoseItAgain() {
        EntryForm meeting = form.getStages().getRows().get(4);
        meeting.getValues().put("meeting.ceiling.sum", "20万");
        meeting.getValues().put("meeting.ceiling.rule", "SKIP");
        JsonObject with = form.json();
        assertThat(with.getValue("/stages/4/meeting/ceiling"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("sum", 200_000)
                        .add("rule", "SKIP")
                        .build());
        EntryForm again = new RuleForm(with).getStages().getRows().get(4);
        assertThat(again.text("meeting.ceiling.sum")).isEqualTo("200000");
        meeting.getValues().put("meeting.ceiling.sum", "");
        meeting.getValues().put("meeting.ceiling.rule", "");
        assertThat(form.json().getValue("/stages/4/meeting").asJsonObject()).doesNotContainKey("ceiling");
    }

    @Test
    void aCheckWithoutLevelIsNotMade() {
        Objects.requireNonNull(form.getChecks().get("R2")).getValues().put("level", "");
        Objects.requireNonNull(form.getChecks().get("R1")).getValues().put("nearCap", "8");
        JsonObject checks = form.json().getJsonObject("checks");
        assertThat(checks).doesNotContainKey("R2");
        assertThat(checks.getValue("/R1/nearCap")).isEqualTo(Json.createValue(8));
    }

    @Test
    void whatNoFormShowsIsKept() {
        JsonObject content = Json.createObjectBuilder(ShippedProfiles.read("luohu-2020.json"))
                .add("later", Json.createObjectBuilder().add("a", 1))
                .build();
        assertThat(new RuleForm(content).json().get("later")).isEqualTo(content.get("later"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "5", "\"x\"", "{}}", "{\"a\":[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}"})
    void aFileThatIsNoProfileIsRefused(String text) {
        assertThatThrownBy(() -> RuleUpload.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("rule.error.file"));
    }

    @Test
    void aFileThatIsTooLargeOrNoTextIsRefused() {
        assertThatThrownBy(() -> RuleUpload.read(new byte[600 * 1024])).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> RuleUpload.read(new byte[] {(byte) 0xff, (byte) 0xfe}))
                .isInstanceOf(BusinessException.class);
        assertThat(RuleUpload.read("\ufeff{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .containsEntry("a", (JsonValue) Json.createValue(1));
    }
}
