package org.weishishi.rule.book;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonValue;
import org.weishishi.rule.application.book.ShippedProfiles;

/** A shipped profile with some values changed, as somebody would propose it. */
public final class Content {

    private final JsonObject base;
    private final JsonPatchBuilder patch = Json.createPatchBuilder();

    private Content(JsonObject base) {
        this.base = base;
    }

    /** Begins with that shipped profile. */
    public static Content of(String key) {
        return new Content(ShippedProfiles.read(key + ".json"));
    }

    /** Puts another value at a place, e.g. {@code /kinds/1/cap}. */
    public Content with(String pointer, JsonValue value) {
        patch.add(pointer, value);
        return this;
    }

    /** Puts another text at a place. */
    public Content with(String pointer, String value) {
        return with(pointer, Json.createValue(value));
    }

    /** Puts another number at a place. */
    public Content with(String pointer, int value) {
        return with(pointer, Json.createValue(value));
    }

    /** Takes a value away. */
    public Content without(String pointer) {
        patch.remove(pointer);
        return this;
    }

    /** @return the profile */
    public JsonObject json() {
        return patch.build().apply(base);
    }

    /** @return the cap of services of that profile changed from that day, with its clause */
    public static JsonObject cap(String key, int yuan, String from) {
        return of(key).with("/kinds/1/cap", yuan)
                .with("/inForceFrom", from)
                .with("/sources/kinds.SERVICE", "区专责领导小组会议纪要〔2016〕3号")
                .json();
    }
}
