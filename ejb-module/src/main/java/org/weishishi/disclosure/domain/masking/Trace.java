package org.weishishi.disclosure.domain.masking;

import org.weishishi.disclosure.api.notice.TraceKind;

/**
 * 痕迹 · a stretch of a text that shows personal data.
 *
 * @param kind what it looks like
 * @param start index of its first char
 * @param end index behind its last char
 */
public record Trace(TraceKind kind, int start, int end) {

    boolean overlaps(Trace other) {
        return start < other.end && other.start < end;
    }
}
