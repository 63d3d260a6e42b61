package org.weishishi.rule.web.edit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;
import org.weishishi.shared.BusinessException;

/** 导入文件 · the JSON of an exported profile; what its values say is checked later. */
public final class RuleUpload {

    private static final int KIB = 1024;
    private static final int MOST = 512;
    private static final int DEEPEST = 20;

    private RuleUpload() {}

    /** @return the object; refused ({@code rule.error.file}) when it is too large, no text, no JSON or nested too deeply */
    public static JsonObject read(@Nullable UploadedFile file) {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.refused("rule.error.noFile");
        }
        try (InputStream in = file.getInputStream()) {
            return read(in.readNBytes(MOST * KIB + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonObject read(byte[] bytes) {
        if (bytes.length > MOST * KIB) {
            throw unreadable();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw unreadable();
        }
        if (depth(text) > DEEPEST) {
            throw unreadable();
        }
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (JsonParser parser = Json.createParser(new StringReader(plain))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw unreadable();
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw unreadable();
            }
            return object;
        } catch (JsonException noJson) {
            throw unreadable();
        }
    }

    /** Brackets in texts count too: a profile has few of them. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static BusinessException unreadable() {
        return BusinessException.refused("rule.error.file", MOST);
    }
}
