package org.weishishi.document.infrastructure.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.weishishi.document.api.DocumentKind;

/**
 * 公文模板 · one version of the wording of a kind: {@code templates/<kind>-<version>.json}.
 *
 * @param json the resource
 */
public record Template(JsonObject json) {

    /** @return the template; every version ever used stays in the program */
    public static Template of(DocumentKind kind, int version) {
        String name =
                "/org/weishishi/document/templates/" + kind.name().toLowerCase(Locale.ROOT) + "-" + version + ".json";
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no template " + name);
            }
            try (JsonReader reader = Json.createReader(in)) {
                return new Template(reader.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the pattern of the register number */
    public String number() {
        return json.getString("number");
    }

    /** @return the blocks of the page, in order */
    public List<JsonObject> blocks() {
        return json.getJsonArray("blocks").getValuesAs(JsonObject.class);
    }

    /** @return the printed word for a constant; what the template does not know is printed as it is */
    public String label(String set, String constant) {
        return json.getJsonObject("labels").getJsonObject(set).getString(constant, constant);
    }
}
