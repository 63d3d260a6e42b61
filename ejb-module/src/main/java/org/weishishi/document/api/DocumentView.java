package org.weishishi.document.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 文书 · one official document as lists and the project file show it.
 *
 * @param id its number
 * @param kind what kind
 * @param number register number, e.g. 莲塘社区决议2016年第1号
 * @param title the title as printed
 * @param dated 成文日期
 * @param state where the PDF is
 * @param sha256 of the PDF, null until READY
 * @param code short code of the public verification, e.g. K7Q2-9XMB
 * @param createdAt when it was asked for, business time
 * @param problem why it FAILED, in words a clerk can act on
 * @param replaced whether a later one of the same list took its place
 */
public record DocumentView(
        long id,
        DocumentKind kind,
        String number,
        String title,
        LocalDate dated,
        State state,
        @Nullable String sha256,
        String code,
        OffsetDateTime createdAt,
        @Nullable String problem,
        boolean replaced) {

    /** 生成状态. */
    public enum State {
        /** 生成中 · the job waits or runs. */
        PENDING,
        /** 已生成 · the PDF is in the content store. */
        READY,
        /** 无法生成 · stopped with a reason. */
        FAILED
    }
}
