package org.weishishi.approval.domain.course;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;

/**
 * 流转记录 · one act of an approval, immutable; its hash covers the snapshot, the entry before it and everything said here.
 *
 * @param number place in the trail, from 1
 * @param kind what was done
 * @param round number of the round, 0 for none
 * @param step key of the step, empty for none
 * @param tasks the tasks it decided or touched
 * @param opinion what was written
 * @param by who
 * @param onBehalfOf posts and persons it was done for: 委托人, the other posts of the same person, who wrote the paper
 * @param enteredBy who entered a paper opinion, null otherwise
 * @param at business time
 * @param snapshot SHA-256 of the facts
 * @param signed SHA-256 of the record that was signed, null when it was not
 * @param details the operation and what the office answered, as JSON: enough to do it again
 * @param previous hash of the entry before
 * @param hash hash of this one
 */
public record Entry(
        int number,
        OperationKind kind,
        int round,
        String step,
        List<Integer> tasks,
        String opinion,
        ActedBy by,
        List<String> onBehalfOf,
        @Nullable ActedBy enteredBy,
        OffsetDateTime at,
        String snapshot,
        @Nullable String signed,
        String details,
        String previous,
        String hash) {

    /** Previous hash of the first entry. */
    public static final String START = "0".repeat(64);

    /** @return the same with its place in the trail and its hash */
    Entry chained(int place, String before) {
        Entry placed = at(place, before, "");
        return placed.at(place, before, placed.computed());
    }

    private Entry at(int place, String before, String sum) {
        return new Entry(
                place,
                kind,
                round,
                step,
                tasks,
                opinion,
                by,
                onBehalfOf,
                enteredBy,
                at,
                snapshot,
                signed,
                details,
                before,
                sum);
    }

    /** @return the hash its contents give */
    public String computed() {
        JsonObjectBuilder said = JsonParts.object()
                .add("number", number)
                .add("kind", kind.name())
                .add("round", round)
                .add("step", step)
                .add("tasks", RecordJson.value(tasks))
                .add("opinion", opinion)
                .add("by", ActedByConverter.json(by))
                .add("onBehalfOf", RecordJson.value(onBehalfOf))
                .add("at", at.withOffsetSameInstant(ZoneOffset.UTC).toString())
                .add("snapshot", snapshot)
                .add("details", details)
                .add("previous", previous);
        if (enteredBy != null) {
            said.add("enteredBy", ActedByConverter.json(enteredBy));
        }
        if (signed != null) {
            said.add("signed", signed);
        }
        JsonObject json = said.build();
        return CanonicalJson.sha256(CanonicalJson.of(json));
    }

    /** @return whether every entry is as it was made, follows the one before, and the last has that hash */
    public static boolean unbroken(List<Entry> trail, String head) {
        String previous = START;
        int number = 0;
        for (Entry entry : trail) {
            number++;
            if (entry.number() != number
                    || !entry.previous().equals(previous)
                    || !entry.hash().equals(entry.computed())) {
                return false;
            }
            previous = entry.hash();
        }
        return previous.equals(head);
    }
}
