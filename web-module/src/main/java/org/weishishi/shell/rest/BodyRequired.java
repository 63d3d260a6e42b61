package org.weishishi.shell.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** 请求体必填 · a body that is empty, or says {@code null}, is refused as one that cannot be read: 400 {@code shell.error.body}, before any resource sees it. */
@Provider
public class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null || JsonValue.NULL.equals(body)) {
            throw new JsonException("no body");
        }
        return body;
    }
}
