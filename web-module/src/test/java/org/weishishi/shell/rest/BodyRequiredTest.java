package org.weishishi.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No resource is called without the body it asks for. */
class BodyRequiredTest {

    private static Object reading(@Nullable Object read) throws IOException {
        ReaderInterceptorContext context = (ReaderInterceptorContext) Proxy.newProxyInstance(
                BodyRequiredTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, called, args) -> read);
        return new BodyRequired().aroundReadFrom(context);
    }

    @Test
    void whatWasReadGoesOn() throws IOException {
        assertThat(reading("{}")).isEqualTo("{}");
    }

    @Test
    void anEmptyBodyOrNullIsRefusedAsOneThatCannotBeRead() {
        assertThatThrownBy(() -> reading(null)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> reading(JsonValue.NULL)).isInstanceOf(JsonException.class);
    }
}
