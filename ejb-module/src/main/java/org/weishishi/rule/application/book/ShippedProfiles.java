package org.weishishi.rule.application.book;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.weishishi.rule.api.book.Expected;
import org.weishishi.rule.api.book.ProfileFault;
import org.weishishi.shared.BusinessException;

/** 随附规则集 · the example profiles that are part of the product, {@code rule/profiles/*.json}. */
public final class ShippedProfiles {

    private static final String FOLDER = "/org/weishishi/rule/profiles/";

    private ShippedProfiles() {}

    /** @return the names of the files */
    public static List<String> files() {
        return read("index.json").getJsonArray("profiles").getValuesAs(JsonString::getString);
    }

    /** @return the content of a file */
    public static JsonObject read(String file) {
        try (InputStream in = ShippedProfiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw BusinessException.refused(ProfileFault.INVALID, file, "-", FOLDER + file, Expected.OBJECT, "");
            }
            try (JsonReader reader = Json.createReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.readObject();
            }
        } catch (JsonException broken) {
            throw BusinessException.refused(ProfileFault.INVALID, file, "-", broken.toString(), Expected.OBJECT, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
