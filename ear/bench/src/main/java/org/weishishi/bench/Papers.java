package org.weishishi.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.SealImage;
import org.weishishi.shared.CanonicalJson;

/** Resolutions of three pages with a table of sixteen items, a seal and eight rare characters, no two with the same words. */
final class Papers {

    private static final int FIRST_HANZI = 0x4E00;
    private static final int HANZI = 20_902;

    private final JsonObject sample = sample();
    private final SealImage seal = new SealImage(sample.getString("seal"), SealPng.MM, SealPng.MM, SealPng.draw());

    private static JsonObject sample() {
        try (InputStream in = Papers.class.getResourceAsStream("resolution.json")) {
            if (in == null) {
                throw new IllegalStateException("resolution.json is not in the jar");
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the order with that number: its place and the first four items have words of their own */
    RenderOrder order(int number) {
        return order(number, "");
    }

    /** @return the same with these characters in its place */
    RenderOrder order(int number, String place) {
        Random random = new Random(number);
        JsonObject facts = sample.getJsonObject("snapshot");
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < facts.getJsonArray("items").size(); i++) {
            JsonObject item = facts.getJsonArray("items").getJsonObject(i);
            items.add(
                    i < 4
                            ? Json.createObjectBuilder(item)
                                    .add("name", item.getString("name") + words(random))
                                    .build()
                            : item);
        }
        JsonObject meeting = Json.createObjectBuilder(facts.getJsonObject("meeting"))
                .add("place", facts.getJsonObject("meeting").getString("place") + number + place)
                .build();
        JsonObject snapshot = Json.createObjectBuilder(facts)
                .add("meeting", meeting)
                .add("items", items)
                .build();
        return new RenderOrder(
                        DocumentKind.RESOLUTION,
                        1,
                        new RenderOrder.Heading(
                                sample.getString("title"),
                                sample.getString("number"),
                                LocalDate.parse(sample.getString("dated")),
                                OffsetDateTime.parse(sample.getString("created")),
                                sample.getString("code"),
                                null,
                                null),
                        snapshot,
                        CanonicalJson.sha256(CanonicalJson.of(snapshot)),
                        false)
                .sealed(seal);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            words.appendCodePoint(FIRST_HANZI + random.nextInt(HANZI));
        }
        return words.toString();
    }
}
