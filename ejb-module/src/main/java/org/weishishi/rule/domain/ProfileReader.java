package org.weishishi.rule.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.RuleProfile.ChainStep;
import org.weishishi.rule.api.RuleProfile.Fraction;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * 规则集校验 · turns a profile file into values; every wrong value is refused with file, place, value and what is allowed
 * ({@code rule.error.invalidProfile}).
 */
public final class ProfileReader {

    private static final List<String> KINDS = List.of("ENGINEERING", "SERVICE", "GOODS");
    private static final List<String> STAGES =
            List.of("COLLECTION", "SCREENING", "CONSULTATION", "MEETING", "DISCLOSURE", "CHAIN");
    private static final Set<String> NEED_SOURCE =
            Set.of("profile", "programme", "caps", "stages", "quorum", "pass", "disclosure", "chain");

    private final String file;
    private final JsonObject json;

    /** @param file name of the file, for messages */
    public ProfileReader(String file, JsonObject json) {
        this.file = file;
        this.json = json;
    }

    /** @return the profile with its dates */
    public DatedProfile read() {
        JsonObject disclosure = object(json, "disclosure");
        RuleProfile profile = new RuleProfile(
                text(json, "key"),
                text(json, "programme"),
                caps(),
                stages(),
                fraction("quorum"),
                fraction("pass"),
                days(disclosure, "disclosure"),
                disclosure.getBoolean("workingDays", true),
                chain(),
                sources());
        List<String> areas = strings("appliesTo");
        areas.forEach(a -> require(a.matches("[0-9]{2,12}"), "appliesTo", a, "2-12 digits"));
        require(!areas.isEmpty(), "appliesTo", "[]", "at least one code prefix");
        LocalDate from = date(text(json, "inForceFrom"), "inForceFrom");
        LocalDate to = json.containsKey("inForceTo") ? date(text(json, "inForceTo"), "inForceTo") : null;
        require(to == null || !to.isBefore(from), "inForceTo", String.valueOf(to), "not before " + from);
        return new DatedProfile(profile, areas, from, to);
    }

    private Map<String, Money> caps() {
        Map<String, Money> caps = new LinkedHashMap<>();
        object(json, "caps").forEach((kind, value) -> {
            require(KINDS.contains(kind), "caps", kind, KINDS.toString());
            if (!(value instanceof JsonNumber yuan) || yuan.bigDecimalValue().signum() <= 0) {
                throw invalid("caps." + kind, String.valueOf(value), "yuan > 0");
            }
            caps.put(kind, new Money(yuan.bigDecimalValue()));
        });
        require(!caps.isEmpty(), "caps", "{}", "at least one of " + KINDS);
        return Map.copyOf(caps);
    }

    private List<String> stages() {
        List<String> stages = strings("stages");
        stages.forEach(s -> require(STAGES.contains(s), "stages", s, STAGES.toString()));
        require(stages.stream().distinct().count() == stages.size(), "stages", stages.toString(), "each stage once");
        require(
                !stages.isEmpty() && stages.get(0).equals("COLLECTION"),
                "stages",
                stages.toString(),
                "COLLECTION comes first");
        return stages;
    }

    private Fraction fraction(String name) {
        JsonValue value = object(json, name).get("moreThan");
        if (value instanceof JsonArray pair
                && pair.size() == 2
                && pair.get(0) instanceof JsonNumber above
                && pair.get(1) instanceof JsonNumber below
                && above.intValue() >= 0
                && above.intValue() < below.intValue()) {
            return new Fraction(above.intValue(), below.intValue());
        }
        throw invalid(name + ".moreThan", String.valueOf(value), "[a, b] with 0 <= a < b");
    }

    private List<ChainStep> chain() {
        JsonArray steps = array("chain");
        require(!steps.isEmpty() && steps.size() <= 8, "chain", steps.size() + " steps", "1-8 steps");
        return steps.stream().map(this::step).toList();
    }

    private ChainStep step(JsonValue value) {
        if (!(value instanceof JsonObject step)) {
            throw invalid("chain", String.valueOf(value), "objects with name, level, post, days");
        }
        String level = oneOf(OrgLevel.values(), text(step, "level"), "chain.level");
        String post = oneOf(PostKind.values(), text(step, "post"), "chain.post");
        PostKind kind = PostKind.valueOf(post);
        require(kind.level().name().equals(level), "chain.post", post, "a post of level " + level);
        return new ChainStep(
                text(step, "name"), level, post, days(step, "chain"), step.getBoolean("demonstration", false));
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        JsonObject given = object(json, "sources");
        given.keySet().forEach(name -> sources.put(name, text(given, name)));
        NEED_SOURCE.forEach(name -> require(sources.containsKey(name), "sources." + name, "", "a source"));
        return Map.copyOf(sources);
    }

    private int days(JsonObject in, String place) {
        JsonValue value = in.get("days");
        if (value instanceof JsonNumber n && n.isIntegral() && n.intValue() >= 1 && n.intValue() <= 365) {
            return n.intValue();
        }
        throw invalid(place + ".days", String.valueOf(value), "whole number 1-365");
    }

    private LocalDate date(String value, String place) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException wrong) {
            throw invalid(place, value, "yyyy-MM-dd");
        }
    }

    private String oneOf(Enum<?>[] allowed, String value, String place) {
        for (Enum<?> one : allowed) {
            if (one.name().equals(value)) {
                return value;
            }
        }
        throw invalid(place, value, List.of(allowed).toString());
    }

    private String text(JsonObject in, String name) {
        if (in.get(name) instanceof JsonString s && !s.getString().isBlank()) {
            return s.getString();
        }
        throw invalid(name, String.valueOf(in.get(name)), "text");
    }

    private JsonObject object(JsonObject in, String name) {
        if (in.get(name) instanceof JsonObject o) {
            return o;
        }
        throw invalid(name, String.valueOf(in.get(name)), "an object");
    }

    private JsonArray array(String name) {
        if (json.get(name) instanceof JsonArray a) {
            return a;
        }
        throw invalid(name, String.valueOf(json.get(name)), "a list");
    }

    private List<String> strings(String name) {
        return array(name).stream()
                .map(v -> v instanceof JsonString s ? s.getString() : v.toString())
                .toList();
    }

    private void require(boolean valid, String place, @Nullable String value, String allowed) {
        if (!valid) {
            throw invalid(place, String.valueOf(value), allowed);
        }
    }

    private BusinessException invalid(String place, String value, String allowed) {
        return BusinessException.refused("rule.error.invalidProfile", file, place, value, allowed);
    }
}
