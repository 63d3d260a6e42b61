package org.weishishi.shared;

import java.util.List;

/**
 * 业务异常 · the program refuses, and says why. The code is a key of the message bundles ({@code context.error.reason});
 * the text behind it says what happened, what is safe, and what to do next. Rolls the transaction back.
 */
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal, which decides the HTTP status and the page shown. */
    public enum Kind {
        /** 422 · the act is against a rule or the input is wrong. */
        REFUSED,
        /** 404 · not there, or not for your eyes: the two are never told apart. */
        NOT_FOUND,
        /** 403 · the post acted in has not the permission. */
        FORBIDDEN,
        /** 409 · somebody else was quicker, or the form is stale. */
        CONFLICT
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;

    private BusinessException(Kind kind, String code, Object... args) {
        super(code + List.of(args));
        this.kind = kind;
        this.code = code;
        this.args = List.of(args);
    }

    /** @return a refusal by rule or for wrong input (422) */
    public static BusinessException refused(String code, Object... args) {
        return new BusinessException(Kind.REFUSED, code, args);
    }

    /** @return the object does not exist for this person (404) */
    public static BusinessException notFound(String code, Object... args) {
        return new BusinessException(Kind.NOT_FOUND, code, args);
    }

    /** @return the post has not the permission (403) */
    public static BusinessException forbidden(String code, Object... args) {
        return new BusinessException(Kind.FORBIDDEN, code, args);
    }

    /** @return a lost race or a stale form (409) */
    public static BusinessException conflict(String code, Object... args) {
        return new BusinessException(Kind.CONFLICT, code, args);
    }

    public Kind kind() {
        return kind;
    }

    /** @return the bundle key */
    public String code() {
        return code;
    }

    /** @return the arguments of the message, in the order of its placeholders */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
