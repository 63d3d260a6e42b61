package org.weishishi.approval.domain;

import jakarta.json.JsonObject;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.JsonParts;

/**
 * 送审快照 · the facts decided on, in canonical form, with the hash every entry names.
 *
 * @param text canonical JSON
 * @param hash SHA-256 of the text
 * @param facts what conditions read of it
 */
public record Submission(String text, String hash, Facts facts) {

    /** @return the snapshot of that JSON */
    public static Submission of(JsonObject json, Facts facts) {
        String text = CanonicalJson.of(json);
        return new Submission(text, CanonicalJson.sha256(text), facts);
    }

    /** @return the JSON */
    public JsonObject json() {
        return JsonParts.read(text);
    }

    /** @return 演示 · whether the case itself is a demonstration, its amount not being published */
    public boolean demonstration() {
        JsonObject project = json().getJsonObject("project");
        return project != null && project.getBoolean("amountDemonstration", false);
    }
}
