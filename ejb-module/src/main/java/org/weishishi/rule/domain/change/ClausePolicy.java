package org.weishishi.rule.domain.change;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import org.weishishi.rule.api.book.ProfileFault;

/**
 * 依据条款 · a value that changes rests on a clause that says so: its own source, or the one of its part of the profile, has to change
 * with it. The name and the first day are the change's own.
 */
public final class ClausePolicy {

    private static final Set<String> OWN = Set.of("name", "inForceFrom", "sources");
    private static final Set<String> OF_PROFILE = Set.of("appliesTo", "inForceTo");

    private ClausePolicy() {}

    /** @return a fault for each place whose value changed and whose clause did not ({@code rule.error.sourceNeeded}) */
    public static List<ProfileFault> missing(JsonObject before, JsonObject after) {
        return ProfileDifference.between(before, after).stream()
                .filter(c -> !OWN.contains(c.section()))
                .map(ClausePolicy::place)
                .filter(place -> source(before, place).equals(source(after, place)))
                .distinct()
                .map(place -> new ProfileFault("sources." + section(place), "rule.error.sourceNeeded", List.of(place)))
                .toList();
    }

    private static String place(ProfileChange change) {
        return OF_PROFILE.contains(change.section()) ? "profile" : change.place();
    }

    private static String section(String place) {
        return place.replaceAll("[.].*", "");
    }

    /** @return the narrowest source that covers the place, empty when there is none */
    public static String source(JsonObject content, String place) {
        if (!(content.get("sources") instanceof JsonObject sources)) {
            return "";
        }
        for (String at = place; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            if (sources.get(at) instanceof JsonString found) {
                return found.getString();
            }
        }
        return sources.get("profile") instanceof JsonString whole ? whole.getString() : "";
    }
}
