package org.weishishi.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** JSON 部件 · makes and reads JSON with the provider looked up once: {@code jakarta.json.Json} looks through every jar for each part. */
public final class JsonParts {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonParts() {}

    /** @return a new object */
    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** @return a new object with everything of that one */
    public static JsonObjectBuilder object(JsonObject start) {
        return PROVIDER.createObjectBuilder(start);
    }

    /** @return a new list */
    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    /** @return the text as a JSON value */
    public static JsonString value(String text) {
        return PROVIDER.createValue(text);
    }

    /** @return the number as a JSON value */
    public static JsonNumber value(long number) {
        return PROVIDER.createValue(number);
    }

    /** @return the object the text tells of; {@link jakarta.json.JsonException} when it tells of none */
    public static JsonObject read(String text) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
