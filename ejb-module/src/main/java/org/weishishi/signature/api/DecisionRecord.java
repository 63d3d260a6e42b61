package org.weishishi.signature.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/**
 * 签署内容 · the canonical decision record: exactly what a person signs. Its canonical JSON (RFC 8785, UTF-8) is the content of the
 * detached CMS, its SHA-256 the digest shown and stored.
 *
 * @param about what the record belongs to, e.g. the approval
 * @param subject what is decided, e.g. the project
 * @param task number of the task inside {@code about}
 * @param title how the subject is named
 * @param amount sum asked for
 * @param decision constant of the decision
 * @param opinion 意见, empty when nothing was written
 * @param by person, post and unit
 * @param at business time of the decision
 * @param snapshot SHA-256 of the facts decided on
 * @param back 退回去向; null when it is not a return
 */
public record DecisionRecord(
        SubjectRef about,
        SubjectRef subject,
        int task,
        String title,
        Money amount,
        String decision,
        String opinion,
        ActedBy by,
        OffsetDateTime at,
        String snapshot,
        @Nullable Back back) {

    /**
     * 退回去向.
     *
     * @param step key of the step it goes back to, empty for the initiator
     * @param name 环节名称, empty for the initiator
     * @param straightBack 直送退回人
     */
    public record Back(String step, String name, boolean straightBack) {}

    /** @return the canonical text, the content of the signature */
    public String text() {
        JsonObjectBuilder said = Json.createObjectBuilder()
                .add("type", "weishishi-decision-1")
                .add("about", about.toString())
                .add("subject", subject.toString())
                .add("task", task)
                .add("title", title)
                .add("amount", amount.toString())
                .add("decision", decision)
                .add("opinion", opinion)
                .add("by", ActedByConverter.json(by))
                .add("at", at.withOffsetSameInstant(ZoneOffset.UTC).toString())
                .add("snapshot", snapshot);
        if (back != null) {
            said.add(
                    "back",
                    Json.createObjectBuilder()
                            .add("step", back.step())
                            .add("name", back.name())
                            .add("straightBack", back.straightBack()));
        }
        JsonObject json = said.build();
        return CanonicalJson.of(json);
    }

    /** @return SHA-256 of {@link #text()}, hexadecimal */
    public String digest() {
        return CanonicalJson.sha256(text());
    }
}
