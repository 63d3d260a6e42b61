package org.weishishi.rule.web.edit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** 规则集表单 · the content of a profile as forms, part by part; parts without a form stay as they are. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS = List.of("ENGINEERING", "SERVICE", "GOODS");
    private static final List<String> CHECKS = List.of("R1", "R2", "R3", "R4", "R16", "R17");
    private static final List<String> DISCLOSURES = List.of("RESOLUTION", "PROGRESS", "RESULT");

    private final String base;
    private final EntryForm head;
    private final Map<String, EntryForm> kinds = new LinkedHashMap<>();
    private final Map<String, Boolean> offered = new LinkedHashMap<>();
    private final Map<String, EntryForm> checks = new LinkedHashMap<>();
    private final Map<String, EntryForm> disclosures = new LinkedHashMap<>();
    private final RowsForm fields;
    private final RowsForm positive;
    private final RowsForm negative;
    private final RowsForm stages;
    private List<String> proposers;
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** The content of an edition or of a draft. */
    public RuleForm(JsonObject content) {
        base = content.toString();
        head = new EntryForm(Shapes.HEAD, content);
        KINDS.forEach(code -> {
            JsonObject found = entry(array(content, "kinds"), code);
            kinds.put(code, new EntryForm(Shapes.KIND, EntryForm.put(found, "code", Json.createValue(code))));
            offered.put(code, !found.isEmpty());
        });
        fields = new RowsForm(Shapes.FIELD, "code", "F", array(content, "fields"));
        positive = new RowsForm(Shapes.ITEM, "code", "P", list(content, "positive"));
        negative = new RowsForm(Shapes.ITEM, "code", "N", list(content, "negative"));
        stages = new RowsForm(Shapes.STAGE, "key", "S", array(content, "stages"));
        JsonObject given = object(content, "checks");
        Stream.concat(CHECKS.stream(), given.keySet().stream()).distinct().forEach(code -> {
            JsonObject check = object(given, code);
            checks.put(code, new EntryForm(Shapes.check(code, check.keySet()), check));
        });
        JsonObject periods = object(content, "disclosures");
        DISCLOSURES.forEach(code -> disclosures.put(code, new EntryForm(Shapes.DISCLOSURE, object(periods, code))));
        proposers = texts(array(content, "proposers"));
        object(content, "sources").forEach((name, value) -> {
            if (value instanceof JsonString text) {
                sources.put(name, text.getString());
            }
        });
    }

    /** @return the content with what was typed */
    public JsonObject json() {
        JsonObject all = head.json();
        all = EntryForm.put(all, "proposers", Json.createArrayBuilder(proposers).build());
        all = EntryForm.put(all, "kinds", offeredKinds());
        all = EntryForm.put(all, "fields", fields.json());
        all = EntryForm.put(all, "lists.positive", positive.isEmpty() ? null : positive.json());
        all = EntryForm.put(all, "lists.negative", negative.isEmpty() ? null : negative.json());
        all = EntryForm.put(all, "lists", object(all, "lists"));
        all = EntryForm.put(all, "checks", made());
        all = EntryForm.put(all, "stages", stages.json());
        all = EntryForm.put(all, "disclosures", periods());
        return EntryForm.put(all, "sources", clauses(all));
    }

    private JsonArray offeredKinds() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        order(array(EntryForm.parsed(base), "kinds"))
                .filter(code -> Boolean.parseBoolean(String.valueOf(offered.get(code))))
                .map(kinds::get)
                .forEach(kind -> array.add(kind == null ? JsonValue.NULL : kind.json()));
        return array.build();
    }

    /** Kinds keep the order they have. */
    private static Stream<String> order(JsonArray given) {
        Stream<String> known = given.getValuesAs(JsonObject.class).stream().map(kind -> kind.getString("code", ""));
        return Stream.concat(known, KINDS.stream()).distinct().filter(KINDS::contains);
    }

    private JsonObject made() {
        JsonObjectBuilder built = Json.createObjectBuilder();
        checks.forEach((code, check) -> {
            if (!check.text("level").isEmpty()) {
                built.add(code, check.json());
            }
        });
        return built.build();
    }

    private JsonObject periods() {
        JsonObjectBuilder built = Json.createObjectBuilder();
        disclosures.forEach((code, period) -> built.add(code, period.json()));
        return built.build();
    }

    /** A clause of an entry that is gone goes with it. */
    private JsonObject clauses(JsonObject content) {
        JsonObjectBuilder built = Json.createObjectBuilder();
        sources.forEach((place, clause) -> {
            if (clause != null && !clause.isBlank() && Clauses.known(content, place)) {
                built.add(place, clause.strip());
            }
        });
        return built.build();
    }

    private static JsonArray list(JsonObject content, String side) {
        return array(object(content, "lists"), side);
    }

    private static JsonObject entry(JsonArray list, String code) {
        return list.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(one -> code.equals(one.getString("code", "")))
                .findFirst()
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonArray array(JsonObject record, String name) {
        return record.get(name) instanceof JsonArray found ? found : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonObject object(JsonObject record, String name) {
        return record.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static List<String> texts(JsonArray array) {
        Function<JsonValue, String> text = value -> value instanceof JsonString s ? s.getString() : value.toString();
        return new ArrayList<>(array.stream().map(text).toList());
    }

    /** @return 规则集 it is of */
    public String key() {
        return EntryForm.parsed(base).getString("key", "-");
    }

    /** @return statistical codes of the areas typed */
    public List<String> areas() {
        return texts(array(head.json(), "appliesTo"));
    }

    public EntryForm getHead() {
        return head;
    }

    /** @return the three kinds, offered or not */
    public List<EntryForm> getKinds() {
        return List.copyOf(kinds.values());
    }

    /** @return which kinds are offered, by code */
    public Map<String, Boolean> getOffered() {
        return offered;
    }

    /** @return place of a kind in the content, -1 when it is not offered */
    public int place(String code) {
        List<String> now = order(array(EntryForm.parsed(base), "kinds"))
                .filter(one -> Boolean.parseBoolean(String.valueOf(offered.get(one))))
                .toList();
        return now.indexOf(code);
    }

    public RowsForm getFields() {
        return fields;
    }

    public RowsForm getPositive() {
        return positive;
    }

    public RowsForm getNegative() {
        return negative;
    }

    public RowsForm getStages() {
        return stages;
    }

    /** @return the checks by code */
    public Map<String, EntryForm> getChecks() {
        return checks;
    }

    /** @return the codes of the checks that have a form */
    public List<String> getCheckCodes() {
        return List.copyOf(checks.keySet());
    }

    /** @return the three disclosures by name */
    public Map<String, EntryForm> getDisclosures() {
        return disclosures;
    }

    public List<String> getProposers() {
        return proposers;
    }

    public void setProposers(List<String> proposers) {
        this.proposers = new ArrayList<>(proposers);
    }

    /** @return the clauses by place */
    public Map<String, String> getSources() {
        return sources;
    }
}
