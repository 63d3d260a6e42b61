package org.weishishi.signature.domain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.weishishi.shared.CanonicalJson;

/** 签署原文 · what the CMS covers: one record itself, several records as the ordered list of their digests. */
public final class SignedContent {

    private SignedContent() {}

    /** @return the content over the canonical texts, in order */
    public static String of(List<String> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("nothing to sign");
        }
        return records.size() == 1 ? records.get(0) : batch(records);
    }

    private static String batch(List<String> records) {
        JsonArrayBuilder digests = Json.createArrayBuilder();
        records.forEach(record -> digests.add(CanonicalJson.sha256(record)));
        return CanonicalJson.of(Json.createObjectBuilder()
                .add("type", "weishishi-batch-1")
                .add("digests", digests)
                .build());
    }
}
