package org.weishishi.organization.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.weishishi.shared.BusinessException;

/** 日历文件 · the text of an uploaded CSV file: UTF-8, or GB18030 as Chinese spreadsheets save it. What it says is checked later. */
final class CalendarFile {
    private static final int KIB = 1024;
    private static final int MOST = 64;

    private CalendarFile() {}

    /** @return the text; refused ({@code organization.error.calendarFile}) when it is too large or no text */
    static String text(Part part) {
        try (InputStream in = part.getInputStream()) {
            return text(in.readNBytes(MOST * KIB + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] bytes) {
        if (bytes.length > MOST * KIB) {
            throw unreadable();
        }
        String text;
        try {
            text = decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = decoded(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException neither) {
                throw unreadable();
            }
        }
        if (text.codePoints().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw unreadable();
        }
        return text;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static BusinessException unreadable() {
        return BusinessException.refused("organization.error.calendarFile", MOST);
    }
}
