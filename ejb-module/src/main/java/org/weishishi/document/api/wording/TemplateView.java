package org.weishishi.document.api.wording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.shared.ReleaseState;

/**
 * 模板版本 · one version as lists show it.
 *
 * @param id its id, 0 for the wording that came with the product
 * @param version for the stale-form check
 * @param kind of which kind
 * @param no number of the version, 1 came with the product
 * @param state where it is
 * @param validFrom first day on which new documents are made with it, null for the one that came with the product
 * @param draftedBy 姓名, empty for the one that came with the product
 * @param draftedAt when, null for the one that came with the product
 * @param releasedBy 姓名 of the second person, null before
 * @param releasedAt when, null before
 * @param inForce whether new documents are made with it today
 */
public record TemplateView(
        long id,
        long version,
        DocumentKind kind,
        int no,
        ReleaseState state,
        @Nullable LocalDate validFrom,
        String draftedBy,
        @Nullable OffsetDateTime draftedAt,
        @Nullable String releasedBy,
        @Nullable OffsetDateTime releasedAt,
        boolean inForce) {}
