package org.weishishi.document.web.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;

/**
 * 公文及链接 · one official document as programs get it, with the address of its file.
 *
 * @param id its number
 * @param kind what kind
 * @param number register number
 * @param title the title as printed
 * @param dated 成文日期
 * @param state where the PDF is
 * @param sha256 of the PDF, null until READY
 * @param code short code of the public verification
 * @param createdAt when it was asked for, business time
 * @param problem why it FAILED
 * @param href address of the PDF on this server; answers 409 until READY
 */
public record LinkedDocument(
        long id,
        DocumentKind kind,
        String number,
        String title,
        LocalDate dated,
        DocumentView.State state,
        @Nullable String sha256,
        String code,
        OffsetDateTime createdAt,
        @Nullable String problem,
        String href) {

    /** @return the document with its address below the context path */
    public static LinkedDocument of(DocumentView view, String contextPath) {
        return new LinkedDocument(
                view.id(),
                view.kind(),
                view.number(),
                view.title(),
                view.dated(),
                view.state(),
                view.sha256(),
                view.code(),
                view.createdAt(),
                view.problem(),
                contextPath + "/api/v1/documents/" + view.id() + "/content");
    }
}
