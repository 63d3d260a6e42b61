package org.weishishi.shell;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import org.weishishi.shared.BusinessException;

/**
 * 问题说明 · RFC 9457 problem of an interface answer.
 *
 * @param status HTTP status
 * @param code bundle key, stable for programs
 * @param title what kind of problem, in the reader's language
 * @param detail what happened, what is safe, what to do next
 */
public record Problem(int status, String code, String title, String detail) {
    /** Media type of {@link #json()}. */
    public static final String TYPE = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    /** @return the HTTP status of a refusal of that kind */
    public static int status(BusinessException.Kind kind) {
        return switch (kind) {
            case REFUSED -> UNPROCESSABLE;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
        };
    }

    /** @return the body */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("code", code)
                .add("title", title)
                .add("detail", detail)
                .build();
    }
}
