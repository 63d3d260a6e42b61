package org.weishishi.rule.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * 规则集读取 · an object of a profile with the place it stands at; every wrong value is refused with source, place, value and what
 * is allowed ({@code rule.error.invalidProfile}).
 */
final class ProfileJson {

    private final String source;
    private final String path;
    private final JsonObject json;

    ProfileJson(String source, String path, JsonObject json) {
        this.source = source;
        this.path = path;
        this.json = json;
    }

    String text(String name) {
        if (json.get(name) instanceof JsonString s
                && !s.getString().isBlank()
                && s.getString().length() <= 500) {
            return s.getString();
        }
        throw invalid(name, json.get(name), "text of 1-500 characters");
    }

    String code(String name) {
        String value = text(name);
        require(value.matches("[A-Z][A-Z0-9_]{0,19}"), name, value, "1-20 capital letters, digits, underscores");
        return value;
    }

    <E extends Enum<E>> String word(String name, Class<E> words) {
        String value = text(name);
        List<String> allowed =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        require(allowed.contains(value), name, value, allowed.toString());
        return value;
    }

    int days(String name) {
        return whole(name, 1, 365);
    }

    int whole(String name, int least, int most) {
        if (json.get(name) instanceof JsonNumber n
                && n.isIntegral()
                && n.bigDecimalValue().compareTo(java.math.BigDecimal.valueOf(least)) >= 0
                && n.bigDecimalValue().compareTo(java.math.BigDecimal.valueOf(most)) <= 0) {
            return n.intValue();
        }
        throw invalid(name, json.get(name), "whole number " + least + "-" + most);
    }

    @Nullable
    Money money(String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber yuan
                && yuan.bigDecimalValue().signum() > 0
                && yuan.bigDecimalValue().scale() <= 2
                && yuan.bigDecimalValue().precision() - yuan.bigDecimalValue().scale() <= 12) {
            return new Money(yuan.bigDecimalValue());
        }
        throw invalid(name, value, "yuan > 0");
    }

    boolean yes(String name, boolean otherwise) {
        JsonValue value = json.getOrDefault(name, otherwise ? JsonValue.TRUE : JsonValue.FALSE);
        require(value == JsonValue.TRUE || value == JsonValue.FALSE, name, value, "true or false");
        return value == JsonValue.TRUE;
    }

    <E extends Enum<E>> E constant(String name, Class<E> words) {
        return Enum.valueOf(words, word(name, words));
    }

    /** A share as [a, b]; the whole itself only when that is enough. */
    List<Integer> pair(String name, boolean whole) {
        String allowed = whole ? "[a, b] with 0 <= a <= b <= 1000" : "[a, b] with 0 <= a < b <= 1000";
        if (!(json.get(name) instanceof JsonArray pair) || pair.size() != 2) {
            throw invalid(name, json.get(name), allowed);
        }
        int above = number(pair.get(0));
        int below = number(pair.get(1));
        require(above >= 0 && below >= 1 && below <= 1000, name, pair, allowed);
        require(whole ? above <= below : above < below, name, pair, allowed);
        return List.of(above, below);
    }

    private static int number(JsonValue value) {
        return value instanceof JsonNumber n && n.isIntegral() ? n.intValue() : -1;
    }

    LocalDate date(String name) {
        String value = text(name);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException wrong) {
            throw invalid(name, json.get(name), "yyyy-MM-dd");
        }
    }

    boolean has(String name) {
        return json.containsKey(name) && json.get(name) != JsonValue.NULL;
    }

    ProfileJson object(String name) {
        return given(name).orElseThrow(() -> invalid(name, json.get(name), "an object"));
    }

    Optional<ProfileJson> given(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (json.get(name) instanceof JsonObject o) {
            return Optional.of(new ProfileJson(source, place(name), o));
        }
        throw invalid(name, json.get(name), "an object");
    }

    List<String> names() {
        return List.copyOf(json.keySet());
    }

    List<ProfileJson> objects(String name) {
        JsonArray all = array(name);
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    if (all.get(i) instanceof JsonObject one) {
                        return new ProfileJson(source, place(name) + "[" + i + "]", one);
                    }
                    throw invalid(name + "[" + i + "]", all.get(i), "an object");
                })
                .toList();
    }

    List<String> strings(String name) {
        return array(name).stream()
                .map(v -> v instanceof JsonString s ? s.getString() : v.toString())
                .toList();
    }

    private JsonArray array(String name) {
        if (json.get(name) instanceof JsonArray a) {
            return a;
        }
        throw invalid(name, json.get(name), "a list");
    }

    void require(boolean valid, String name, @Nullable Object value, String allowed) {
        if (!valid) {
            throw invalid(name, value, allowed);
        }
    }

    BusinessException invalid(String name, @Nullable Object value, String allowed) {
        return BusinessException.refused(
                "rule.error.invalidProfile", source, place(name), String.valueOf(value), allowed);
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
