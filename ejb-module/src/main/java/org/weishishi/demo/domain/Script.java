package org.weishishi.demo.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 演示案例 · all steps of all scripts in the order of their business time; equal times keep the order of the text. */
public final class Script {

    private final List<Step> steps;

    /** Reads the scenes of every script; a key told twice or an empty script is a fault of the product. */
    public Script(List<JsonObject> texts) {
        List<Step> told = new ArrayList<>();
        texts.forEach(text ->
                text.getJsonArray("scenes").getValuesAs(JsonObject.class).forEach(scene -> read(scene, told)));
        Set<String> keys = new HashSet<>();
        for (Step step : told) {
            if (!keys.add(step.key())) {
                throw new IllegalStateException("step told twice: " + step.key());
            }
        }
        if (told.isEmpty()) {
            throw new IllegalStateException("no step in the scripts");
        }
        told.sort(Comparator.comparing(Step::at));
        this.steps = List.copyOf(told);
    }

    private static void read(JsonObject scene, List<Step> told) {
        OffsetDateTime at = OffsetDateTime.parse(scene.getString("at"));
        String account = scene.getString("as");
        for (JsonValue value : scene.getJsonArray("steps")) {
            JsonObject facts = value.asJsonObject();
            told.add(new Step(facts.getString("key"), at, account, facts.getString("do"), facts));
        }
    }

    /** @return the steps in the order in which they are played */
    public List<Step> steps() {
        return steps;
    }

    /** @return when the first step happens */
    public OffsetDateTime begin() {
        return steps.get(0).at();
    }

    /** @return the step of that key */
    public Step step(String key) {
        return steps.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no step " + key));
    }
}
