package org.weishishi.approval.application.phrase;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.approval.domain.phrase.OwnPhrases;
import org.weishishi.approval.domain.phrase.PhraseRepository;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 我的常用语 · each of one's own only; as drafts, they are nothing the audit trail names. */
@UseCase
public class KeepPhrases {

    private final PhraseRepository phrases;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepPhrases() {
        this(null, null);
    }

    @Inject
    public KeepPhrases(PhraseRepository phrases, CurrentActor actor) {
        this.phrases = phrases;
        this.actor = actor;
    }

    /** @return one's own, first offered first */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.READ)
    public List<String> mine() {
        return phrases.of(actor.require().personId()).map(OwnPhrases::all).orElse(List.of());
    }

    /** 增加 · refusals of {@link OwnPhrases#add}. */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.UPKEEP)
    public void add(String phrase) {
        phrases.lock(actor.require().personId()).add(phrase);
    }

    /** 删除. */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.UPKEEP)
    public void remove(String phrase) {
        phrases.lock(actor.require().personId()).remove(phrase);
    }

    /** 上移. */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.UPKEEP)
    public void up(String phrase) {
        phrases.lock(actor.require().personId()).up(phrase);
    }
}
