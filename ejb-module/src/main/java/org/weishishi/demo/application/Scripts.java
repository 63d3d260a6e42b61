package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.weishishi.demo.domain.Script;

/** 案例文本 · the scripts shipped with the product, as {@code index.json} names them. */
@ApplicationScoped
public class Scripts {

    private final Script all;

    /** Reads them once. */
    public Scripts() {
        all = new Script(read("index.json").getJsonArray("scripts").getValuesAs(JsonString.class).stream()
                .map(name -> read(name.getString()))
                .toList());
    }

    /** @return all scripts as one */
    public Script all() {
        return all;
    }

    private static JsonObject read(String name) {
        try (InputStream in = Scripts.class.getResourceAsStream("/org/weishishi/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the product: " + name);
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
