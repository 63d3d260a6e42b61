package org.weishishi.rule.web.edit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.EditionStanding;

/**
 * 编辑对象 · what an editor was opened for.
 *
 * @param title name of the profile it began with
 * @param base 版次 the change is made from, 0 for a new profile
 * @param revises the open proposal that is changed, null for a new one
 * @param version version of that proposal as seen
 * @param subject what the draft is about
 */
public record EditedEdition(
        String title, int base, @Nullable Long revises, long version, String subject) implements Serializable {

    /** Nothing yet. */
    public static final EditedEdition NOTHING = new EditedEdition("", 0, null, 0, "new");

    /** A copy begins a new profile, a proposal is changed as long as it is open, anything else gets a new edition. */
    public static EditedEdition of(EditionFile read, boolean copy) {
        long id = read.row().id();
        if (copy) {
            return new EditedEdition(read.row().title(), 0, null, 0, "copy/" + id);
        }
        boolean open = read.row().standing() == EditionStanding.PROPOSED;
        return new EditedEdition(
                read.row().title(),
                open ? read.before() : read.row().edition(),
                open ? Long.valueOf(id) : null,
                read.version(),
                "edition/" + id);
    }

    /** @return the same made from another edition */
    public EditedEdition from(int edition) {
        return new EditedEdition(title, edition, revises, version, subject);
    }

    /** @return where what is typed is kept */
    public DraftKey draft() {
        return new DraftKey("rule.edit", subject);
    }
}
