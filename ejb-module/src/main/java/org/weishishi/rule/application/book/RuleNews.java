package org.weishishi.rule.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.application.Notices;

/** 规则变更通知 · tells the other person what the one did. */
@ApplicationScoped
public class RuleNews {

    private final Notices notices;
    private final RuleScope scope;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RuleNews() {
        this(null, null, null);
    }

    @Inject
    public RuleNews(Notices notices, RuleScope scope, CurrentActor actor) {
        this.notices = notices;
        this.scope = scope;
        this.actor = actor;
    }

    /** Tells who may release it. */
    void proposed(RuleEdition edition) {
        scope.releasers().stream()
                .map(Holder::personId)
                .distinct()
                .flatMap(person -> scope.other(person).stream())
                .forEach(person -> tell(person, "rule.notice.proposed", edition, ""));
    }

    /** Tells who proposed it. */
    void released(RuleEdition edition) {
        scope.other(edition.twoPersons().draftedByPersonId())
                .ifPresent(person -> tell(person, "rule.notice.released", edition, ""));
    }

    /** Tells who proposed it, or who would have released it. */
    void withdrawn(RuleEdition edition) {
        String why = String.valueOf(edition.withdrawnReason());
        scope.other(edition.twoPersons().draftedByPersonId())
                .ifPresentOrElse(
                        person -> tell(person, "rule.notice.withdrawn", edition, why),
                        () -> scope.releasers()
                                .forEach(second -> tell(second.personId(), "rule.notice.withdrawn", edition, why)));
    }

    private void tell(long person, String key, RuleEdition edition, String why) {
        notices.tell(
                person,
                key,
                List.of(actor.by().personName(), edition.title(), Integer.toString(edition.edition()), why),
                new SubjectRef("rule", edition.id()));
    }
}
