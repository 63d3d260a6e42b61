package org.weishishi.document.domain.issuing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 印模信息 · the seal among the facts of a paper: the file is made from them alone, so they say which picture is printed and how
 * large, and a paper with another seal is another document.
 *
 * @param name what the seal says
 * @param sizeMm its longer side on paper, millimetres
 * @param picture the name of its picture in the content store, null for a seal of a demonstration
 */
public record SealFacts(String name, int sizeMm, @Nullable String picture) {

    private static final String FIELD = "seal";

    /** @return the facts with the seal among them */
    public JsonObject on(JsonObject facts) {
        JsonObjectBuilder seal = Json.createObjectBuilder().add("name", name).add("size", sizeMm);
        if (picture != null) {
            seal.add("picture", picture);
        }
        return Json.createObjectBuilder(facts).add(FIELD, seal).build();
    }

    /** @return the seal that was put on the paper of these facts */
    public static Optional<SealFacts> in(JsonObject facts) {
        return Optional.ofNullable(facts.getJsonObject(FIELD))
                .map(seal ->
                        new SealFacts(seal.getString("name"), seal.getInt("size"), seal.getString("picture", null)));
    }
}
