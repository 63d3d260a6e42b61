package org.weishishi.rule.application.book;

import jakarta.inject.Inject;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.domain.book.ChangePolicy;
import org.weishishi.rule.domain.book.RuleBook;
import org.weishishi.rule.domain.book.RuleBookRepository;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 复核规则变更 · a second person puts a proposal in force from its first day, or either person takes it back. */
@UseCase
public class ReleaseRuleChange {

    private final RuleBookRepository editions;
    private final BookRules rules;
    private final RuleScope scope;
    private final RuleNews news;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public ReleaseRuleChange(
            RuleBookRepository editions,
            BookRules rules,
            RuleScope scope,
            RuleNews news,
            CurrentActor actor,
            BusinessClock clock) {
        this.editions = editions;
        this.rules = rules;
        this.scope = scope;
        this.news = news;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReleaseRuleChange() {
        this(null, null, null, null, null, null);
    }

    /** 复核启用 · never by the person who proposed it; checked again, because days and other editions have moved on. */
    @Allowed(Permission.RULE_RELEASE)
    public void release(MoveRule said) {
        RuleBook book = editions.lock();
        RuleEdition edition = require(said);
        edition.requireReleasable(actor.by());
        new ProfileReader(edition.name(), edition.json()).read();
        new ChangePolicy(rules.timeline(), clock.today()).check(edition.span(), edition.correction(), scope::exists);
        edition.release(actor.by(), clock.now());
        book.released(edition);
        news.released(edition);
    }

    /** 撤回 · with a reason. */
    @Allowed({Permission.RULE_PROPOSE, Permission.RULE_RELEASE})
    public void withdraw(MoveRule said) {
        editions.lock();
        RuleEdition edition = require(said);
        edition.withdraw(said.reason(), actor.by(), clock.now());
        news.withdrawn(edition);
    }

    /** The proposal as it stands once the book is ours, so that the slower of two is told who was quicker. */
    private RuleEdition require(MoveRule said) {
        RuleEdition edition = editions.refreshed(said.id()).orElseThrow(() -> ReadRules.unknown("-", 0));
        scope.require(edition.span().areas());
        edition.requireVersion(said.version());
        return edition;
    }
}
