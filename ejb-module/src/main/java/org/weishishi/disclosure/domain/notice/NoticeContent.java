package org.weishishi.disclosure.domain.notice;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weishishi.disclosure.api.notice.Figure;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.material.NoticeFileRef;
import org.weishishi.disclosure.domain.material.NoticePhoto;
import org.weishishi.shared.BusinessException;

/**
 * 公示内容 · what a notice says: facts drafted from the data and never typed (meeting, items, resolution), and what a person wrote
 * (text, figures, reason). Immutable; kept as one JSON object.
 */
public final class NoticeContent {

    /** 正文. */
    public static final String TEXT = "text";

    /** 更正、撤回原因. */
    public static final String REASON = "reason";

    private static final String FIGURES = "figures";
    private static final String ITEMS = "items";
    private static final String PHOTOS = "photos";
    private static final String FILES = "files";
    private static final String HASH = "sha256";
    private static final int LONGEST = 4000;
    private static final int MOST = 20;

    private final JsonObject json;

    /** As it was kept. */
    public NoticeContent(JsonObject json) {
        this.json = json;
    }

    /** @return the same with what a person wrote; refusals {@code disclosure.error.words}, {@code .figure}, {@code .figures} */
    public NoticeContent saying(String text, List<Figure> figures) {
        if (figures.size() > MOST) {
            throw BusinessException.refused("disclosure.error.figures", MOST);
        }
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Figure figure : figures) {
            lines.add(Json.createObjectBuilder()
                    .add("label", Wording.require(figure.label(), 40, "disclosure.error.figure"))
                    .add("value", Wording.require(figure.value(), 100, "disclosure.error.figure")));
        }
        String given = text.isBlank() ? "" : Wording.require(text, LONGEST, "disclosure.error.words");
        return with(TEXT, Json.createValue(given)).with(FIGURES, lines.build());
    }

    /** @return the same with one field more, or another value of it */
    public NoticeContent with(String field, JsonValue value) {
        return new NoticeContent(
                Json.createObjectBuilder(json).add(field, value).build());
    }

    /** @return the same without the field */
    public NoticeContent without(String field) {
        return new NoticeContent(Json.createObjectBuilder(json).remove(field).build());
    }

    /** @return the same with every text under that field changed, e.g. masked */
    public NoticeContent mapped(String field, UnaryOperator<String> change) {
        JsonValue value = json.get(field);
        return value == null ? this : with(field, map(value, change));
    }

    private static JsonValue map(JsonValue value, UnaryOperator<String> change) {
        if (value instanceof JsonString text) {
            return Json.createValue(change.apply(text.getString()));
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            array.forEach(one -> all.add(map(one, change)));
            return all.build();
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder all = Json.createObjectBuilder();
            object.forEach((name, inner) -> all.add(name, map(inner, change)));
            return all.build();
        }
        return value;
    }

    /** @return the whole object */
    public JsonObject json() {
        return json;
    }

    /** @return what a person wrote, empty for none */
    public String text() {
        return json.getString(TEXT, "");
    }

    /** @return the projects with what is said of each */
    public List<JsonObject> items() {
        return rows(ITEMS).toList();
    }

    /** @return the figures a person entered */
    public List<Figure> figures() {
        return rows(FIGURES)
                .map(one -> new Figure(one.getString("label"), one.getString("value")))
                .toList();
    }

    /** @return its photographs, in their order */
    public List<NoticePhoto> photos() {
        return rows(PHOTOS).map(NoticePhoto::of).toList();
    }

    /** @return the same with these photographs */
    public NoticeContent showing(List<NoticePhoto> photos) {
        return list(PHOTOS, photos.stream().map(NoticePhoto::json).toList());
    }

    /** @return the files that go out with it, in their order */
    public List<NoticeFileRef> files() {
        return rows(FILES).map(NoticeFileRef::of).toList();
    }

    /** @return the same with these files */
    public NoticeContent attaching(List<NoticeFileRef> files) {
        return list(FILES, files.stream().map(NoticeFileRef::json).toList());
    }

    private Stream<JsonObject> rows(String field) {
        JsonArray rows = json.getJsonArray(field);
        return rows == null ? Stream.of() : rows.getValuesAs(JsonObject.class).stream();
    }

    private NoticeContent list(String field, List<JsonObject> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        rows.forEach(all::add);
        return with(field, all.build());
    }

    /** @return every text that will be read in public, by its place; the office's address, phone and contact are none of them */
    public Map<String, String> published() {
        Map<String, String> texts = new LinkedHashMap<>();
        collect("", json, texts);
        return texts;
    }

    private static void collect(String place, JsonValue value, Map<String, String> texts) {
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> {
                if (!name.equals(HASH)) {
                    collect(place.isEmpty() ? name : place + "." + name, inner, texts);
                }
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(place + "." + (i + 1), array.get(i), texts);
            }
        } else if (value instanceof JsonString text) {
            texts.put(place, text.getString());
        }
    }

    /** @return an object of those fields that are there */
    public static JsonObjectBuilder only(JsonObject from, List<String> fields) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        for (String field : fields) {
            JsonValue value = from.get(field);
            if (value != null) {
                kept.add(field, value);
            }
        }
        return kept;
    }
}
