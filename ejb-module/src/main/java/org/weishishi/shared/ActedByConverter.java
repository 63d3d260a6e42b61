package org.weishishi.shared;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** 经手人入库形式 · keeps an {@link ActedBy} as one JSON text: a copy, not a reference. */
@Converter
public class ActedByConverter implements AttributeConverter<@Nullable ActedBy, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActedBy by) {
        return by == null ? null : json(by).toString();
    }

    @Override
    public @Nullable ActedBy convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        JsonObject json = JsonParts.read(column);
        return new ActedBy(
                json.getString("account"),
                number(json, "personId"),
                json.getString("personName"),
                number(json, "postId"),
                json.getString("postName"),
                number(json, "unitId"),
                json.getString("unitName"));
    }

    /** @return the fields as JSON, absent ids left out */
    public static JsonObject json(ActedBy by) {
        JsonObjectBuilder json = JsonParts.object()
                .add("account", by.account())
                .add("personName", by.personName())
                .add("postName", by.postName())
                .add("unitName", by.unitName());
        put(json, "personId", by.personId());
        put(json, "postId", by.postId());
        put(json, "unitId", by.unitId());
        return json.build();
    }

    private static void put(JsonObjectBuilder json, String name, @Nullable Long value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static @Nullable Long number(JsonObject json, String name) {
        JsonNumber number = json.containsKey(name) ? json.getJsonNumber(name) : null;
        return number == null ? null : number.longValue();
    }
}
