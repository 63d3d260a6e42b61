package org.weishishi.project.api.review;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * 内部批注.
 *
 * @param id its number
 * @param text what it says
 * @param by who: unit, post, name
 * @param at when, business time
 * @param replies answers to it, oldest first
 */
public record NoteView(long id, String text, String by, OffsetDateTime at, List<NoteView> replies) {

    /** Copies the list. */
    public NoteView {
        replies = List.copyOf(replies);
    }
}
