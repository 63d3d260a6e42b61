package org.weishishi.approval.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.weishishi.shared.CanonicalJson;

/**
 * 送审快照 · the facts decided on, in canonical form, with the hash every decision names.
 *
 * @param text canonical JSON
 * @param hash SHA-256 of the text
 */
public record Submission(String text, String hash) {

    /** @return the snapshot of those facts */
    public static Submission of(JsonObject facts) {
        String text = CanonicalJson.of(facts);
        return new Submission(text, CanonicalJson.sha256(text));
    }

    /** @return 演示 · whether the case itself is a demonstration, its amount not being published */
    public boolean demonstration() {
        JsonObject project = facts().getJsonObject("project");
        return project != null && project.getBoolean("amountDemonstration", false);
    }

    /** @return the facts */
    public JsonObject facts() {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
