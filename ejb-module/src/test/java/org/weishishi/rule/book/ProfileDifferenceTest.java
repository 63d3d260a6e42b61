package org.weishishi.rule.book;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weishishi.rule.api.book.ChangeKind;
import org.weishishi.rule.api.book.ProfileFault;
import org.weishishi.rule.api.book.ValueChange;
import org.weishishi.rule.application.book.ShippedProfiles;
import org.weishishi.rule.domain.change.ChangedProfile;
import org.weishishi.rule.domain.change.ClausePolicy;
import org.weishishi.rule.domain.change.ProfileDifference;
import org.weishishi.rule.domain.change.ReadableDifference;

/** What differs between two editions: nothing between the same, everything between others, each with its clause. */
class ProfileDifferenceTest {

    private static final JsonObject LUOHU = ShippedProfiles.read("luohu-2020.json");

    @Provide
    static Arbitrary<JsonObject> profiles() {
        return Arbitraries.of(ShippedProfiles.files())
                .flatMap(file -> Arbitraries.longs().map(seed -> shuffled(ShippedProfiles.read(file), seed)));
    }

    /** Entries of lists dropped, moved, renamed; numbers other. */
    private static JsonObject shuffled(JsonObject profile, long seed) {
        return (JsonObject) shuffled(profile, new Random(seed));
    }

    private static JsonValue shuffled(JsonValue value, Random random) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder built = Json.createObjectBuilder();
            object.forEach((name, member) -> built.add(name, shuffled(member, random)));
            return built.build();
        }
        if (value instanceof JsonArray array && !array.isEmpty() && array.get(0) instanceof JsonObject) {
            List<JsonValue> entries = new ArrayList<>();
            array.forEach(entry -> entries.add(shuffled(entry, random)));
            if (random.nextInt(3) == 0) {
                Collections.shuffle(entries, random);
            }
            if (entries.size() > 1 && random.nextInt(3) == 0) {
                entries.remove(random.nextInt(entries.size()));
            }
            JsonArrayBuilder built = Json.createArrayBuilder();
            entries.forEach(built::add);
            return built.build();
        }
        return value.getValueType() == JsonValue.ValueType.NUMBER && random.nextInt(4) == 0
                ? Json.createValue(random.nextInt(1000))
                : value;
    }

    @Property(tries = 100)
    void nothingDiffersFromItself(@ForAll("profiles") JsonObject one) {
        assertThat(ProfileDifference.between(one, one)).isEmpty();
        assertThat(ReadableDifference.between(one, one)).isEmpty();
    }

    @Property(tries = 300)
    void theChangesMadeToTheOneGiveTheOther(@ForAll("profiles") JsonObject one, @ForAll("profiles") JsonObject other) {
        JsonObject named = Json.createObjectBuilder(other)
                .add("key", one.get("key"))
                .add("edition", one.get("edition"))
                .build();
        assertThat(ChangedProfile.of(one, ProfileDifference.between(one, other)))
                .isEqualTo(named);
    }

    @Test
    void everyKindOfChangeIsToldWithItsNamesAndClauses() {
        JsonObject after = Content.of("luohu-2020")
                .with("/kinds/1/cap", 600000)
                .with("/sources/kinds.SERVICE", "区会议纪要〔2026〕1号")
                .without("/lists/negative/3")
                .with(
                        "/fields/5",
                        Json.createObjectBuilder()
                                .add("code", "F1")
                                .add("name", "基层治理")
                                .build())
                .with("/stages/1", LUOHU.getJsonArray("stages").get(2))
                .without("/stages/3")
                .json();
        List<ValueChange> changes = ReadableDifference.between(LUOHU, after);
        assertThat(changes)
                .extracting(c -> c.kind() + " " + String.join(".", c.path()) + " " + c.entry())
                .containsExactlyInAnyOrder(
                        "CHANGED kinds.SERVICE.cap 服务类",
                        "REMOVED lists.negative.N4 不得开支的费用：接待、补贴、津贴、购置车辆",
                        "ADDED fields.F1 基层治理",
                        "MOVED stages ");
        ValueChange cap = changes.stream()
                .filter(c -> c.section().equals("kinds"))
                .findFirst()
                .orElseThrow();
        assertThat(cap.newSource()).isTrue();
        assertThat(cap.sourceAfter()).isEqualTo("区会议纪要〔2026〕1号");
        assertThat(changes.stream().filter(c -> c.kind() == ChangeKind.MOVED).map(c -> String.valueOf(c.after())))
                .singleElement()
                .satisfies(order -> assertThat(order).startsWith("[\"征集\",\"商议\",\"初审\""));
        assertThat(ClausePolicy.missing(LUOHU, after))
                .extracting(ProfileFault::place)
                .containsExactlyInAnyOrder("sources.lists", "sources.fields", "sources.stages");
    }

    @Test
    void aClauseThatChangedAloneIsAChangeOfItsOwn() {
        JsonObject after =
                Content.of("luohu-2020").with("/sources/quota", "区财政局通知").json();
        assertThat(ReadableDifference.between(LUOHU, after))
                .singleElement()
                .satisfies(c -> assertThat(c.path()).containsExactly("sources", "quota"));
    }

    @Test
    void whatBothChangedIsAsTheLaterSays() {
        JsonObject mine = Content.of("luohu-2020").with("/kinds/0/cap", 900000).json();
        JsonObject theirs = Content.of("luohu-2020")
                .with("/kinds/0/cap", 800000)
                .with("/kinds/1/cap", 400000)
                .json();
        JsonObject both = ChangedProfile.of(theirs, ProfileDifference.between(LUOHU, mine));
        assertThat(both.getValue("/kinds/0/cap")).isEqualTo(Json.createValue(900000));
        assertThat(both.getValue("/kinds/1/cap")).isEqualTo(Json.createValue(400000));
    }
}
