package org.weishishi.rule.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.Expected;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * 规则集读取 · an object of a profile with the place it stands at; every wrong value is refused with source, place, value and what
 * is allowed ({@code rule.error.invalidProfile}). Entries of a list are read one by one, so that all that are wrong are found.
 */
final class ProfileJson {

    private static final int FINEST = 1000;

    private final ProfileReading reading;
    private final String path;
    private final JsonObject json;

    ProfileJson(ProfileReading reading, String path, JsonObject json) {
        this.reading = reading;
        this.path = path;
        this.json = json;
        reading.visited(path, json);
    }

    String text(String name) {
        if (get(name) instanceof JsonString s
                && !s.getString().isBlank()
                && s.getString().length() <= 500) {
            return s.getString();
        }
        throw invalid(name, get(name), Expected.TEXT, "1–500");
    }

    String code(String name) {
        String value = text(name);
        require(value.matches("[A-Z][A-Z0-9_]{0,19}"), name, value, Expected.CODE);
        return value;
    }

    <E extends Enum<E>> String word(String name, Class<E> words) {
        return word(
                name, Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }

    String word(String name, List<String> allowed) {
        String value = text(name);
        if (!allowed.contains(value)) {
            throw invalid(name, get(name), Expected.WORD, String.join(", ", allowed));
        }
        return value;
    }

    int days(String name) {
        return whole(name, 1, 365);
    }

    int whole(String name, int least, int most) {
        if (get(name) instanceof JsonNumber n && whole(n, least, most)) {
            return n.intValue();
        }
        throw invalid(name, get(name), Expected.WHOLE, least + "–" + most);
    }

    private static boolean whole(JsonNumber n, int least, int most) {
        return n.isIntegral()
                && n.bigDecimalValue().compareTo(BigDecimal.valueOf(least)) >= 0
                && n.bigDecimalValue().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Nullable
    Money money(String name) {
        JsonValue value = get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber yuan
                && yuan.bigDecimalValue().signum() > 0
                && yuan.bigDecimalValue().scale() <= 2
                && yuan.bigDecimalValue().precision() - yuan.bigDecimalValue().scale() <= 12) {
            return new Money(yuan.bigDecimalValue());
        }
        throw invalid(name, value, Expected.MONEY, "");
    }

    boolean yes(String name, boolean otherwise) {
        JsonValue given = get(name);
        JsonValue value = given != null ? given : otherwise ? JsonValue.TRUE : JsonValue.FALSE;
        require(value == JsonValue.TRUE || value == JsonValue.FALSE, name, value, Expected.YES);
        return value == JsonValue.TRUE;
    }

    <E extends Enum<E>> E constant(String name, Class<E> words) {
        return Enum.valueOf(words, word(name, words));
    }

    /** A share as [a, b]; the whole itself only when that is enough. */
    List<Integer> pair(String name, boolean whole) {
        if (get(name) instanceof JsonArray pair
                && pair.size() == 2
                && pair.get(0) instanceof JsonNumber above
                && pair.get(1) instanceof JsonNumber below
                && whole(above, 0, FINEST)
                && whole(below, 1, FINEST)
                && above.intValue() + (whole ? 0 : 1) <= below.intValue()) {
            return List.of(above.intValue(), below.intValue());
        }
        throw invalid(name, get(name), whole ? Expected.SHARE_OR_WHOLE : Expected.SHARE, "");
    }

    LocalDate date(String name) {
        String value = text(name);
        try {
            LocalDate day = LocalDate.parse(value);
            require(day.getYear() >= 1990 && day.getYear() <= 2999, name, value, Expected.DAY);
            return day;
        } catch (DateTimeException wrong) {
            throw invalid(name, get(name), Expected.DAY, "");
        }
    }

    boolean has(String name) {
        JsonValue value = get(name);
        return value != null && value != JsonValue.NULL;
    }

    /** @return whether the list of that name has entries */
    boolean filled(String name) {
        return !array(name).isEmpty();
    }

    ProfileJson object(String name) {
        return given(name).orElseThrow(() -> invalid(name, get(name), Expected.OBJECT, ""));
    }

    Optional<ProfileJson> given(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (get(name) instanceof JsonObject o) {
            return Optional.of(new ProfileJson(reading, place(name), o));
        }
        throw invalid(name, get(name), Expected.OBJECT, "");
    }

    /** @return every name there is; what they mean is the caller's to say */
    List<String> names() {
        json.keySet().forEach(name -> reading.asked(path, name));
        return List.copyOf(json.keySet());
    }

    /** Tells every text whose name is one of the parts or a place inside one, e.g. kinds.SERVICE. */
    void eachText(List<String> parts, BiConsumer<String, String> told) {
        json.keySet().stream()
                .filter(name -> parts.contains(name.replaceAll("[.].*", "")))
                .forEach(name -> told.accept(name, text(name)));
    }

    /** @return every entry of the list as read; an entry that is wrong is noted and left out */
    <T> List<T> each(String name, Function<ProfileJson, T> read) {
        JsonArray all = array(name);
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            String here = place(name) + "[" + i + "]";
            reading.attempt(here, () -> {
                        if (all.get(at) instanceof JsonObject one) {
                            return read.apply(new ProfileJson(reading, here, one));
                        }
                        throw invalid(name + "[" + at + "]", all.get(at), Expected.OBJECT, "");
                    })
                    .ifPresent(entries::add);
        }
        return entries;
    }

    /** @return what is read of the entry of that name; empty, and noted, when it is wrong */
    <T> Optional<T> entry(String name, Function<ProfileJson, T> read) {
        return reading.attempt(place(name), () -> read.apply(object(name)));
    }

    List<String> strings(String name) {
        JsonArray all = array(name);
        for (int i = 0; i < all.size(); i++) {
            boolean sound = all.get(i) instanceof JsonString s
                    && !s.getString().isBlank()
                    && s.getString().length() <= 200;
            if (!sound) {
                throw invalid(name + "[" + i + "]", all.get(i), Expected.TEXT, "1–200");
            }
        }
        return all.getValuesAs(JsonString::getString);
    }

    private JsonArray array(String name) {
        if (get(name) instanceof JsonArray a) {
            return a;
        }
        throw invalid(name, get(name), Expected.LIST, "");
    }

    private @Nullable JsonValue get(String name) {
        reading.asked(path, name);
        return json.get(name);
    }

    void require(boolean valid, String name, @Nullable Object value, Expected expected) {
        require(valid, name, value, expected, "");
    }

    void require(boolean valid, String name, @Nullable Object value, Expected expected, String detail) {
        if (!valid) {
            throw invalid(name, value, expected, detail);
        }
    }

    /** What is not proposed any more, but read where it was stored. */
    void propose(boolean valid, String name, @Nullable Object value, Expected expected) {
        if (!valid) {
            reading.notProposed(place(name), value, expected);
        }
    }

    BusinessException invalid(String name, @Nullable Object value, Expected expected, String detail) {
        return reading.invalid(place(name), value, expected, detail);
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
