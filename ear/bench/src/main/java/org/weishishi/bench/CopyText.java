package org.weishishi.bench;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows as the text format of COPY has them, sent piece by piece. */
final class CopyText {

    /** Takes a piece. */
    interface Sink {
        void take(String text) throws SQLException;
    }

    private final StringBuilder text = new StringBuilder();
    private final Sink sink;

    CopyText(Sink sink) {
        this.sink = sink;
    }

    /** One row; null is null. */
    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = values[i];
            if (value == null) {
                text.append("\\N");
            } else if (value instanceof Number) {
                text.append(value);
            } else {
                escape(value.toString());
            }
        }
        text.append('\n');
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** Sends what has come together once it is more than so many characters. */
    void send(int most) throws SQLException {
        if (text.length() > most) {
            sink.take(text.toString());
            text.setLength(0);
        }
    }
}
