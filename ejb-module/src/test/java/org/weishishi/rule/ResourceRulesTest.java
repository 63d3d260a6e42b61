package org.weishishi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
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
import org.weishishi.shared.Money;

class ResourceRulesTest {

    private final ResourceRules rules = new ResourceRules();

    @Test
    void luohuProfileHoldsTheValuesOfTheLiantangCase() {
        RuleProfile profile = rules.inForce(Cast.LIANTANG, LocalDate.of(2016, 8, 4));
        assertThat(profile.key()).isEqualTo("luohu-2016");
        assertThat(profile.caps())
                .containsEntry("SERVICE", Money.yuan(500_000))
                .containsEntry("GOODS", Money.yuan(500_000))
                .containsEntry("ENGINEERING", Money.yuan(1_000_000));
        assertThat(profile.stages().stream().map(StageKind::valueOf)).containsExactly(StageKind.values());
        assertThat(profile.quorum().exceededBy(14, 16)).isTrue();
        assertThat(profile.quorum().exceededBy(10, 15)).isFalse();
        assertThat(profile.pass().exceededBy(7, 14)).isFalse();
        assertThat(profile.chain().stream().map(ChainStep::demonstration)).containsExactly(false, false, true, true);
        assertThat(profile.sources())
                .allSatisfy((name, source) -> assertThat(source).isNotBlank());
        assertThat(rules.byKey("luohu-2016")).isEqualTo(profile);
    }

    @Test
    void isTheDefaultOfTheCityAndNotInForceBefore() {
        assertThat(rules.inForce(Cast.ELSEWHERE, LocalDate.of(2015, 1, 1)).key())
                .isEqualTo("luohu-2016");
        assertThatThrownBy(() -> rules.inForce(Cast.LIANTANG, LocalDate.of(2014, 12, 31)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("rule.error.noProfile"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "disclosure",
                        Json.createReader(new java.io.StringReader("{\"days\":0}"))
                                .read(),
                        "disclosure.days"),
                Arguments.of(
                        "caps", Json.createObjectBuilder().add("SERVICE", -5).build(), "caps.SERVICE"),
                Arguments.of("caps", Json.createObjectBuilder().add("ART", 5).build(), "caps"),
                Arguments.of(
                        "stages", Json.createArrayBuilder().add("SCREENING").build(), "stages"),
                Arguments.of(
                        "quorum",
                        Json.createObjectBuilder().add("moreThan", "2/3").build(),
                        "quorum.moreThan"),
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
