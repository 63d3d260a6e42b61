package org.weishishi.organization.application.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.domain.draft.FormDraft;
import org.weishishi.organization.domain.draft.FormDraftRepository;

/** 草稿的了结 · for the use cases that a form calls: what was submitted is no draft any more, in the same transaction; what was refused becomes one. */
@ApplicationScoped
public class FormDrafts {

    private final FormDraftRepository drafts;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FormDrafts() {
        this(null, null);
    }

    @Inject
    public FormDrafts(FormDraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The form was submitted. */
    public void submitted(Actor actor, DraftKey key) {
        drafts.forget(actor.personId(), key);
    }

    /** 留存 · what was typed outlives the refusal that rolls everything else back. */
    public void keep(Actor actor, DraftKey key, JsonObject values) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        drafts.keep(new FormDraft(actor.personId(), key, values, now));
    }

    /** 清理 · forgets the drafts of that form that are over. @return how many */
    public int forget(String form, BiPredicate<Long, DraftKey> over) {
        List<FormDraft> ended = drafts.ofForm(form).stream()
                .filter(draft -> over.test(draft.personId(), draft.key()))
                .toList();
        ended.forEach(draft -> drafts.forget(draft.personId(), draft.key()));
        return ended.size();
    }
}
