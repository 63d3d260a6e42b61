package org.weishishi.organization.api.draft;

import org.weishishi.shared.BusinessException;

/**
 * 草稿标识 · one form about one thing; with the person it names a draft.
 *
 * @param form name of the form, room first: {@code project.proposal}
 * @param subject what it is about, such as {@code task/12}; {@code new} for a form that makes something
 */
public record DraftKey(String form, String subject) {

    /** Refuses anything else than short plain words ({@code organization.error.draftKey}). */
    public DraftKey {
        if (!form.matches("[a-z][A-Za-z.]{1,59}") || !subject.matches("new|[a-zA-Z]{1,40}/\\d{1,18}")) {
            throw BusinessException.refused("organization.error.draftKey");
        }
    }

    /** A form that makes something new. */
    public static DraftKey fresh(String form) {
        return new DraftKey(form, "new");
    }
}
