package org.weishishi.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** JSON 入库形式 · keeps a {@link JsonObject} as text, portable over databases. */
@Converter
public class JsonObjectConverter implements AttributeConverter<@Nullable JsonObject, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable JsonObject json) {
        return json == null ? null : json.toString();
    }

    @Override
    public @Nullable JsonObject convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return reader.readObject();
        }
    }
}
