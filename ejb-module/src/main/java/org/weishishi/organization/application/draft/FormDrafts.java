package org.weishishi.organization.application.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.domain.draft.FormDraftRepository;

/** 草稿的了结 · for the use cases that a form calls: what was submitted is no draft any more, in the same transaction. */
@ApplicationScoped
public class FormDrafts {

    private final FormDraftRepository drafts;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FormDrafts() {
        this(null);
    }

    @Inject
    public FormDrafts(FormDraftRepository drafts) {
        this.drafts = drafts;
    }

    /** The form was submitted. */
    public void submitted(Actor actor, DraftKey key) {
        drafts.forget(actor.personId(), key);
    }
}
