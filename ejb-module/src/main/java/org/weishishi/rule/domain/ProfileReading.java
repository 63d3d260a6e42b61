package org.weishishi.rule.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.Expected;
import org.weishishi.rule.api.book.ProfileFault;
import org.weishishi.shared.BusinessException;

/** 一次读取 · what one reading of a profile found wrong, and which names nobody asked for. */
final class ProfileReading {

    private static final int SHOWN = 60;

    private final String source;
    private final List<ProfileFault> faults = new ArrayList<>();
    private final List<ProfileFault> unproposable = new ArrayList<>();
    private final Map<String, JsonObject> visited = new LinkedHashMap<>();
    private final Map<String, Set<String>> asked = new LinkedHashMap<>();

    /** @param source where the profile comes from, for messages */
    ProfileReading(String source) {
        this.source = source;
    }

    void visited(String path, JsonObject json) {
        visited.put(path, json);
    }

    void asked(String path, String name) {
        asked.computeIfAbsent(path, none -> new TreeSet<>()).add(name);
    }

    /** @return what the part of the profile at that place gives; empty, and noted, when it is wrong */
    <T extends @Nullable Object> Optional<T> attempt(String place, Supplier<T> part) {
        try {
            return Optional.ofNullable(part.get());
        } catch (BusinessException wrong) {
            faults.add(ProfileFault.of(place, wrong));
            return Optional.empty();
        }
    }

    BusinessException invalid(String place, @Nullable Object value, Expected expected, String detail) {
        return BusinessException.refused(
                ProfileFault.INVALID, source, place, shown(String.valueOf(value)), expected, detail);
    }

    /** Notes a value that may be read, and not proposed. */
    void notProposed(String place, @Nullable Object value, Expected expected) {
        unproposable.add(ProfileFault.of(place, invalid(place, value, expected, "")));
    }

    /** Adds what only a proposal must not have. A name nobody asked for is a slip of the pen (caps for cap) and would silently change a rule. */
    void refuseUnproposable() {
        faults.addAll(unproposable);
        visited.forEach((path, json) -> {
            boolean broken =
                    !path.isEmpty() && faults.stream().anyMatch(f -> f.place().startsWith(path));
            Set<String> known = asked.getOrDefault(path, new TreeSet<>());
            json.keySet().stream()
                    .filter(name -> !broken && !known.contains(name))
                    .forEach(name -> unknown(path.isEmpty() ? name : path + "." + name, json.get(name), known));
        });
    }

    private void unknown(String place, @Nullable JsonValue value, Set<String> known) {
        faults.add(ProfileFault.of(place, invalid(place, value, Expected.KNOWN_NAME, String.join(", ", known))));
    }

    List<ProfileFault> faults() {
        return List.copyOf(faults);
    }

    private static String shown(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
