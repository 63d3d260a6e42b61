package org.weishishi.organization.application.draft;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.api.draft.DraftView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.domain.draft.FormDraft;
import org.weishishi.organization.domain.draft.FormDraftRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 草稿自动保存 · a form that is being filled in is saved every few seconds and offered again when it is opened. Nobody but the person who typed
 * ever sees it, and nothing follows from it, so that nothing of it goes into the audit trail.
 */
@UseCase
public class KeepDraft {

    private static final int LONGEST = 100_000;
    private static final Duration KEPT = Duration.ofDays(90);

    private final FormDraftRepository drafts;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepDraft() {
        this(null, null, null);
    }

    @Inject
    public KeepDraft(FormDraftRepository drafts, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
    }

    /** Saves what was typed in place of what was saved before; refusal {@code organization.error.draftTooLong} above 100,000 characters. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.UPKEEP)
    public DraftView save(DraftKey key, JsonObject values) {
        if (values.toString().length() > LONGEST) {
            throw BusinessException.refused("organization.error.draftTooLong", LONGEST);
        }
        FormDraft draft = new FormDraft(actor.require().personId(), key, values, now());
        drafts.keep(draft);
        return draft.view();
    }

    /** @return what the person typed into that form and has not submitted */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Optional<DraftView> find(DraftKey key) {
        return drafts.find(actor.require().personId(), key).map(FormDraft::view);
    }

    /** 丢弃 · the person does not want it any more. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.UPKEEP)
    public void discard(DraftKey key) {
        drafts.forget(actor.require().personId(), key);
    }

    /** Forgets what nobody touched for ninety days. @return how many */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public int forgetOld() {
        return drafts.forgetOld(now().minus(KEPT));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
