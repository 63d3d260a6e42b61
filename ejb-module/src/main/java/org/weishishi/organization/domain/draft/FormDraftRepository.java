package org.weishishi.organization.domain.draft;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.draft.DraftKey;

/** 草稿库. */
public interface FormDraftRepository {

    /** @return what the person typed into that form */
    Optional<FormDraft> find(long personId, DraftKey key);

    /** Keeps it in place of what was saved before, also by another window at the same moment, in a transaction of its own. */
    void keep(FormDraft draft);

    /** @return everybody's drafts of that form behind that one, oldest first, at most so many */
    List<FormDraft> ofForm(String form, long after, int limit);

    /** Forgets it, if there is one. */
    void forget(long personId, DraftKey key);

    /** Forgets all that were last saved before that moment. @return how many */
    int forgetOld(OffsetDateTime before);
}
