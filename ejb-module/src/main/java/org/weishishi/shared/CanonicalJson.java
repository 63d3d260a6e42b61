package org.weishishi.shared;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** 规范化 JSON · RFC 8785 form of a JSON object, and the SHA-256 over it: the same facts always give the same bytes. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** @return the canonical text: keys sorted, no blanks, numbers as in RFC 8785 */
    public static String of(JsonObject json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return lower-case hexadecimal SHA-256 over the UTF-8 bytes of the text */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return lower-case hexadecimal SHA-256 over the bytes */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
