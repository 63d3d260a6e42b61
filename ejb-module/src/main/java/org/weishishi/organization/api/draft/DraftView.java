package org.weishishi.organization.api.draft;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;

/**
 * 草稿 · what was typed.
 *
 * @param values fields of the form by their names
 * @param savedAt when it was saved last, by the technical clock
 */
public record DraftView(JsonObject values, OffsetDateTime savedAt) {}
