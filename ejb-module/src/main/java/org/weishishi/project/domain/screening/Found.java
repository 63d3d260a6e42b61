package org.weishishi.project.domain.screening;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.weishishi.project.api.screening.ComparedProject;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Money;
import org.weishishi.shared.RecordJson;

/**
 * 检查所得 · what one check found.
 *
 * @param rule R1 to R18
 * @param key tells findings of the rule apart, stable over checks
 * @param level BLOCK or WARN
 * @param clause 依据
 * @param evidence what was compared
 */
public record Found(String rule, String key, CheckRule.Level level, String clause, Evidence evidence) {

    /** @return the same with the level of the rule */
    static Found of(CheckRule rule, String key, String clause, Evidence evidence) {
        return new Found(rule.code(), key, rule.level(), clause, evidence);
    }

    /**
     * 证据.
     *
     * @param message bundle key
     * @param args the figures, as printed
     * @param others the projects compared, by day and number
     * @param words the words found
     */
    public record Evidence(String message, List<String> args, List<ComparedProject> others, List<String> words) {

        /** Copies the lists; the order in which others were found does not matter. */
        public Evidence {
            args = List.copyOf(args);
            others = others.stream()
                    .sorted(Comparator.comparing(ComparedProject::on).thenComparing(ComparedProject::id))
                    .toList();
            words = List.copyOf(words);
        }

        /** Figures alone. */
        static Evidence figures(String message, String... args) {
            return new Evidence(message, List.of(args), List.of(), List.of());
        }

        JsonObject json() {
            return Json.createObjectBuilder(RecordJson.of(new Evidence(message, args, List.of(), words)))
                    .add("others", array())
                    .build();
        }

        private jakarta.json.JsonArrayBuilder array() {
            jakarta.json.JsonArrayBuilder array = Json.createArrayBuilder();
            others.forEach(one -> array.add(Json.createObjectBuilder()
                    .add("id", one.id())
                    .add("code", one.code())
                    .add("name", one.name())
                    .add("place", one.place())
                    .add("amount", one.amount().toString())
                    .add("on", one.on().toString())));
            return array;
        }

        static Evidence of(JsonObject json) {
            return new Evidence(
                    json.getString("message"),
                    texts(json, "args"),
                    json.getJsonArray("others").getValuesAs(JsonObject.class).stream()
                            .map(Evidence::compared)
                            .toList(),
                    texts(json, "words"));
        }

        private static List<String> texts(JsonObject json, String name) {
            return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }

        private static ComparedProject compared(JsonObject json) {
            return new ComparedProject(
                    json.getJsonNumber("id").longValueExact(),
                    json.getString("code"),
                    json.getString("name"),
                    json.getString("place"),
                    new Money(new BigDecimal(json.getString("amount"))),
                    LocalDate.parse(json.getString("on")));
        }

        /** @return what changes when the evidence does */
        String hash() {
            return CanonicalJson.sha256(CanonicalJson.of(json()));
        }
    }
}
