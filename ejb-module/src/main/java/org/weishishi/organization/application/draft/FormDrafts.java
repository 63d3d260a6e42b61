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

    private static final int PAGE = 500;

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

    /** 清理 · forgets those of the next 500 drafts of that form that are over. @return the last of them, to go on behind it; 0 when there are no more */
    public long forget(String form, long after, BiPredicate<Long, DraftKey> over) {
        List<FormDraft> page = drafts.ofForm(form, after, PAGE);
        page.stream()
                .filter(draft -> over.test(draft.personId(), draft.key()))
                .forEach(draft -> drafts.forget(draft.personId(), draft.key()));
        return page.size() < PAGE ? 0 : page.get(PAGE - 1).id();
    }
}
