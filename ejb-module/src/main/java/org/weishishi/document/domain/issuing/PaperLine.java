package org.weishishi.document.domain.issuing;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.api.issuing.PaperView;
import org.weishishi.shared.ActedBy;

/**
 * 清单列 · the columns of a paper that lists show; its projects and hand-overs are not read.
 *
 * @param id its id
 * @param version for the stale-form check
 * @param kind 立项通知 or 备案通知
 * @param state where it is
 * @param typed the typed text, its title in it
 * @param organ name of the issuing unit
 * @param number 文号, null until drawn
 * @param drafted who wrote it: the first step
 * @param updatedAt business time of the last hand-over
 * @param demonstration 演示
 */
public record PaperLine(
        long id,
        long version,
        DocumentKind kind,
        PaperState state,
        JsonObject typed,
        String organ,
        @Nullable String number,
        ActedBy drafted,
        OffsetDateTime updatedAt,
        boolean demonstration) {

    /** @return as lists show it */
    public PaperView view() {
        return new PaperView(
                id,
                version,
                kind,
                state,
                PaperWords.text(typed).title(),
                organ,
                number,
                drafted.personName(),
                updatedAt,
                demonstration);
    }
}
