package org.weishishi.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.Money;
import org.weishishi.shared.RecordJson;

/** Every method of every resource stands in the document that other systems read. */
class OpenApiTest {
    @Test
    void everyResourceMethodIsDocumented() throws Exception {
        JsonObject paths = document().getJsonObject("paths");
        List<String> documented = paths.keySet().stream()
                .flatMap(path -> paths.getJsonObject(path).keySet().stream().map(verb -> verb + " " + path))
                .collect(Collectors.toList());
        assertThat(offered()).hasSizeGreaterThan(2).isSubsetOf(documented);
    }

    @Test
    void moneyIsDocumentedAsItIsWritten() throws Exception {
        JsonObject schemas = document().getJsonObject("components").getJsonObject("schemas");
        String written = String.valueOf(RecordJson.of(Money.yuan(5)).get("yuan"));
        assertThat(written).isEqualTo("\"5.00\"");
        assertThat(String.valueOf(schemas.get("Money"))).contains("#/components/schemas/java.math.BigDecimal");
        assertThat(schemas.getJsonObject("java.math.BigDecimal").getString("type"))
                .isEqualTo("string");
    }

    private static JsonObject document() throws Exception {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
            assertThat(in).as("openapi.json is written at build").isNotNull();
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        }
    }

    private static List<String> offered() {
        JavaClasses all = new ClassFileImporter().importPackages("org.weishishi");
        List<String> offered = new ArrayList<>();
        all.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .map(c -> c.reflect())
                .forEach(resource -> Stream.of(resource.getDeclaredMethods())
                        .forEach(method ->
                                verb(method).forEach(verb -> offered.add(verb + " " + address(resource, method)))));
        return offered;
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(found -> found.value().toLowerCase(Locale.ROOT));
    }

    private static String address(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = "/api/v1/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return whole.replaceAll("/{2,}", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }
}
