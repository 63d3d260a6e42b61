package org.weishishi.document.infrastructure.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.TemplateSource;

/** 随附模板 · the wordings that come with the program: {@code templates/<kind>-<version>.json}, each read once. */
@ApplicationScoped
@Typed(ShippedTemplates.class)
public class ShippedTemplates implements TemplateSource {

    private static final int CURRENT = 1;

    private final Map<String, JsonObject> read = new ConcurrentHashMap<>();

    @Override
    public int current(DocumentKind kind) {
        return CURRENT;
    }

    @Override
    public JsonObject template(DocumentKind kind, int version) {
        return read.computeIfAbsent(
                "templates/" + kind.name().toLowerCase(Locale.ROOT) + "-" + version, ShippedTemplates::resource);
    }

    static JsonObject resource(String name) {
        String path = "/org/weishishi/document/" + name + ".json";
        try (InputStream in = ShippedTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not in the application: " + path);
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
