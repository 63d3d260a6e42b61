package org.weishishi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.project.Cast;
import org.weishishi.project.api.StageKind;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.RuleProfile.ChainStep;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.infrastructure.ResourceRules;
import org.weishishi.shared.BusinessException;

class ResourceRulesTest {

    private final ResourceRules rules = new ResourceRules();

    @Test
    void luohuProfileHoldsTheValuesOfTheLiantangCase() {
        RuleProfile profile = rules.inForce(Cast.LIANTANG, LocalDate.of(2016, 8, 4));
        assertThat(profile.key()).isEqualTo("luohu-2016");
        assertThat(profile.kinds().stream().map(k -> k.name() + k.cap()))
                .containsExactly("工程类1000000.00", "服务类500000.00", "货物类500000.00");
        assertThat(profile.stages().stream().map(s -> StageKind.valueOf(s.kind())))
                .containsExactly(
                        StageKind.COLLECTION,
                        StageKind.SCREENING,
                        StageKind.CONSULTATION,
                        StageKind.MEETING,
                        StageKind.DISCLOSURE,
                        StageKind.CHAIN);
        assertThat(profile.council().quorum().exceededBy(14, 16)).isTrue();
        assertThat(profile.council().quorum().exceededBy(10, 15)).isFalse();
        assertThat(profile.council().pass().exceededBy(7, 14)).isFalse();
        assertThat(profile.chain().stream().map(ChainStep::demonstration)).containsExactly(false, false, true, true);
        assertThat(profile.sources())
                .allSatisfy((name, source) -> assertThat(source).isNotBlank());
        assertThat(rules.byKey("luohu-2016@1")).isEqualTo(profile);
    }

    @Test
    void isTheDefaultOfTheCityAndNotInForceBefore() {
        assertThat(rules.inForce(Cast.ELSEWHERE, LocalDate.of(2015, 1, 1)).key())
                .isEqualTo("luohu-2016");
        assertThatThrownBy(() -> rules.inForce(Cast.LIANTANG, LocalDate.of(2014, 12, 31)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("rule.error.noProfile"));
    }

    @Test
    void everyShippedProfileIsRead() {
        assertThat(Stream.of(
                                "futian-2016",
                                "nanshan-2020",
                                "luohu-2020",
                                "longgang-2023",
                                "longhua-street-2023",
                                "zhuhai-2021")
                        .map(key -> rules.byKey(key + "@1")))
                .allSatisfy(p -> assertThat(p.sources().get("profile")).contains("示例参数，以本地文件为准"));
        assertThat(rules.byKey("longhua-street-2023@1").stages().stream()
                        .filter(s -> s.meeting().isPresent()))
                .hasSize(5);
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("disclosures", json("{'RESOLUTION':{'days':0}}"), "disclosures.RESOLUTION.days"),
                Arguments.of("kinds", json("[{'code':'SERVICE','name':'服务类','cap':-5}]"), "kinds[0].cap"),
                Arguments.of("kinds", json("[{'code':'ART','name':'艺术类'}]"), "kinds[0].code"),
                Arguments.of("fields", json("[{'code':'A','name':'甲'},{'code':'A','name':'乙'}]"), "fields"),
                Arguments.of("checks", json("{'R19':{'level':'WARN'}}"), "checks.R19"),
                Arguments.of("checks", json("{'R1':{'level':'BLOCK','waiver':'KING'}}"), "checks.R1.waiver"),
                Arguments.of("stages", json("[{'key':'S','kind':'SCREENING','name':'初审'}]"), "stages"),
                Arguments.of(
                        "stages",
                        json("[{'key':'C','kind':'COLLECTION','name':'征集'},{'key':'M','kind':'MEETING','name':'会议',"
                                + "'meeting':{'body':'COUNCIL','level':'COMMUNITY','quorum':{'moreThan':'2/3'}}}]"),
                        "stages[1].meeting.quorum.moreThan"),
                Arguments.of("inForceFrom", Json.createValue("1 Jan"), "inForceFrom"),
                Arguments.of("chain", JsonValue.EMPTY_JSON_ARRAY, "chain"),
                Arguments.of("sources", JsonValue.EMPTY_JSON_OBJECT, "sources."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void wrongValueIsNamedWithFileAndWhatIsAllowed(String name, JsonValue value, String place) throws Exception {
        JsonObject broken = Json.createObjectBuilder(good()).add(name, value).build();
        assertThatThrownBy(() -> new ProfileReader("x.json", broken).read())
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.code()).isEqualTo("rule.error.invalidProfile");
                    assertThat(e.args()).hasSize(4).startsWith("x.json");
                    assertThat(e.args().get(1).toString()).startsWith(place);
                });
    }

    private static JsonObject good() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                ResourceRules.class.getResourceAsStream("/org/weishishi/rule/profiles/luohu-2016.json"))) {
            return Json.createReader(in).readObject();
        }
    }
}
