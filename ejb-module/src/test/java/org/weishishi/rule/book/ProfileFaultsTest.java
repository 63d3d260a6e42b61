package org.weishishi.rule.book;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.rule.api.book.Expected;
import org.weishishi.rule.api.book.ProfileFault;
import org.weishishi.rule.application.book.ShippedProfiles;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.shared.BusinessException;

/** Every wrong value is named with its place and with what is allowed there. */
class ProfileFaultsTest {

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "0.005",
            "''",
            "' '",
            "'x'",
            "'〇'",
            "[]",
            "{}",
            "[[1,2]]",
            "{'code':1}",
            "'2026-02-30'",
            "[null]",
            "{'moreThan':[1,0]}");

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readValue();
        }
    }

    static List<String> files() {
        return ShippedProfiles.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsShippedIsSound(String file) {
        assertThat(new ProfileReader(file, ShippedProfiles.read(file)).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/kinds/0/cap | -5 | kinds[0].cap | MONEY",
                "/kinds/0/cap | 100.005 | kinds[0].cap | MONEY",
                "/kinds/0/cap | '20万' | kinds[0].cap | MONEY",
                "/kinds/0/code | 'ART' | kinds[0].code | WORD",
                "/kinds/0/name | '' | kinds[0].name | TEXT",
                "/kinds/0/caps | 1 | kinds[0].caps | KNOWN_NAME",
                "/kinds/1/code | 'ENGINEERING' | kinds | ONCE",
                "/kinds | [] | kinds | SOME",
                "/kinds | {} | kinds | LIST",
                "/fields/0/code | 'lower' | fields[0].code | CODE",
                "/fields/1/name | '便民利民' | fields | ONCE",
                "/proposers/0 | 7 | proposers[0] | TEXT",
                "/quota | 5 | quota | OBJECT",
                "/quota/perCommunity | 0 | quota.perCommunity | MONEY",
                "/lists/negative/0/keywords | 'x' | lists.negative[0].keywords | LIST",
                "/lists/negative/1/code | 'N1' | lists | ONCE",
                "/checks/R1/level | 'STOP' | checks.R1.level | WORD",
                "/checks/R1/waiver | 'KING' | checks.R1.waiver | WORD",
                "/checks/R2/windowDays | 4000 | checks.R2.windowDays | WHOLE",
                "/checks/R19 | {'level':'WARN'} | checks.R19 | CHECK",
                "/stages/0/kind | 'PARTY' | stages[0].kind | WORD",
                "/stages/0 | {'key':'S','kind':'SCREENING','name':'初审'} | stages | FIRST_STAGE",
                "/stages/1/key | 'MEETING' | stages | ONCE",
                "/stages/3/meeting/quorum/moreThan | [3,2] | stages[3].meeting.quorum.moreThan | SHARE",
                "/stages/3/meeting/callDays | 61 | stages[3].meeting.callDays | WHOLE",
                "/stages/3/meeting/body | 'CROWD' | stages[3].meeting.body | WORD",
                "/disclosures/RESULT/days | 0 | disclosures.RESULT.days | WHOLE",
                "/disclosures/RESULT/workingDays | 'yes' | disclosures.RESULT.workingDays | YES",
                "/inForceFrom | '1 Jan' | inForceFrom | DAY",
                "/inForceFrom | '0001-01-01' | inForceFrom | DAY",
                "/inForceTo | '2019-12-31' | inForceTo | NOT_BEFORE",
                "/appliesTo | ['Luohu'] | appliesTo | AREA",
                "/appliesTo | [] | appliesTo | SOME",
                "/key | 'Luohu 2020' | key | KEY",
                "/edition | 0 | edition | WHOLE",
                "/sources/kinds | '' | sources.kinds | TEXT",
                "/sources/nothing | 'x' | sources.nothing | KNOWN_NAME",
                "/other | 1 | other | KNOWN_NAME",
            })
    void eachFaultIsNamed(String pointer, String value, String place, Expected expected) {
        JsonObject broken = Content.of("luohu-2020").with(pointer, json(value)).json();
        assertThat(new ProfileReader("x.json", broken).faults()).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.code()).isEqualTo(ProfileFault.INVALID);
            assertThat(fault.args()).startsWith("x.json", place).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource({"REVOTE, true, false", "REVOTE, false, true", "CHAIR_DECIDES, true, true", "REFUSED, true, true"})
    void aChoiceWithMoneyCannotVoteAgain(String tie, boolean money, boolean sound) {
        JsonObjectBuilder rule = Json.createObjectBuilder(Content.of("longhua-street-2023")
                        .json()
                        .getValue("/stages/6/meeting")
                        .asJsonObject())
                .add("tie", tie);
        if (money) {
            rule.add("ceiling", json("{'sum':2000000,'rule':'PARTIAL'}"));
        }
        JsonObject profile = Content.of("longhua-street-2023")
                .with("/stages/6/meeting", rule.build())
                .json();
        List<ProfileFault> faults = new ProfileReader("x.json", profile).faults();
        if (sound) {
            assertThat(faults).isEmpty();
            return;
        }
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("stages[6].meeting.tie");
            assertThat(fault.args()).contains(Expected.NO_REVOTE);
        });
        assertThat(new ProfileReader("x.json", profile)
                        .read()
                        .profile()
                        .stages()
                        .get(6)
                        .meeting())
                .as("an edition stored with it is read")
                .hasValueSatisfying(
                        meeting -> assertThat(meeting.vote().revotesOnMoney()).isTrue());
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        JsonObject broken = Content.of("luohu-2020")
                .with("/kinds/0/cap", -1)
                .with("/kinds/2/name", "")
                .with("/disclosures/RESOLUTION/days", 0)
                .with("/disclosures/RESULT/days", 0)
                .with("/programme", "")
                .without("/sources/quota")
                .json();
        assertThat(new ProfileReader("x.json", broken).faults())
                .extracting(ProfileFault::place)
                .containsExactlyInAnyOrder(
                        "kinds[0].cap",
                        "kinds[2].name",
                        "disclosures.RESOLUTION.days",
                        "disclosures.RESULT.days",
                        "programme",
                        "sources.quota");
    }

    @Test
    void aLongValueIsShownShort() {
        JsonObject broken =
                Content.of("luohu-2020").with("/programme", "长".repeat(600)).json();
        assertThat(new ProfileReader("x.json", broken).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.args().get(2).toString()).hasSize(61));
    }

    @Property(tries = 2000)
    void whateverStandsThereOnlyARefusalFlies(@ForAll("mutations") JsonObject mutated) {
        ProfileReader reader = new ProfileReader("x.json", mutated);
        List<ProfileFault> faults = new ProfileReader("x.json", mutated).faults();
        try {
            reader.read();
        } catch (BusinessException refused) {
            assertThat(faults).as("what read refuses is among the faults").isNotEmpty();
        }
    }

    @Provide
    static Arbitrary<JsonObject> mutations() {
        return Arbitraries.of(ShippedProfiles.files())
                .flatMap(file -> Arbitraries.longs().map(seed -> {
                    Random random = new Random(seed);
                    JsonValue mutated = mutated(ShippedProfiles.read(file), random, 1 + random.nextInt(40));
                    return mutated instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
                }));
    }

    /** One value in so many is another one. */
    private static JsonValue mutated(JsonValue value, Random random, int rarity) {
        if (random.nextInt(rarity + 5) == 0) {
            return json(ODD.get(random.nextInt(ODD.size())));
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder built = Json.createObjectBuilder();
            object.forEach((name, member) ->
                    built.add(random.nextInt(200) == 0 ? name + "x" : name, mutated(member, random, rarity)));
            return built.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder built = Json.createArrayBuilder();
            array.forEach(entry -> built.add(mutated(entry, random, rarity)));
            return built.build();
        }
        return value;
    }
}
