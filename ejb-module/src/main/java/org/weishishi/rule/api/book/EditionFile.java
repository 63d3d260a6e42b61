package org.weishishi.rule.api.book;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.RuleProfile;

/**
 * 版次卷 · one edition whole.
 *
 * @param row what lists show of it
 * @param version for the form that releases or withdraws it
 * @param profile its values
 * @param content the same as canonical JSON, as exports have it
 * @param hash SHA-256 of the content as registered
 * @param reason 变更事由, empty for what came with the product
 * @param correction 更正理由, null when it is no correction
 * @param persons what happened to it and by whom
 * @param before the edition it is compared with, 0 when there is none
 * @param changes what differs from that edition
 * @param history every edition of the key the reader may see, latest first
 */
public record EditionFile(
        EditionRow row,
        long version,
        RuleProfile profile,
        JsonObject content,
        String hash,
        String reason,
        @Nullable String correction,
        Persons persons,
        int before,
        List<ValueChange> changes,
        List<EditionRow> history) {

    /**
     * 经手人.
     *
     * @param releasedBy 姓名, null before
     * @param releasedAt when
     * @param withdrawnBy 姓名, null when it was not withdrawn
     * @param withdrawnAt when
     * @param withdrawnReason why
     */
    public record Persons(
            @Nullable String releasedBy,
            @Nullable OffsetDateTime releasedAt,
            @Nullable String withdrawnBy,
            @Nullable OffsetDateTime withdrawnAt,
            @Nullable String withdrawnReason) {}
}
