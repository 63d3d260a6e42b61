package org.weishishi.rule.application.book;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.rule.api.book.ProfileFault;
import org.weishishi.rule.api.book.ProposalCheck;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.domain.DatedProfile;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.domain.book.ChangePolicy;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.RuleBookRepository;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.rule.domain.change.ChangedProfile;
import org.weishishi.rule.domain.change.ClausePolicy;
import org.weishishi.rule.domain.change.ProfileDifference;
import org.weishishi.rule.domain.change.ReadableDifference;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 提出规则变更 · one person proposes a new edition or a new profile; it counts only after {@link ReleaseRuleChange}. */
@UseCase
public class ProposeRuleChange {

    private final RuleBookRepository editions;
    private final BookRules rules;
    private final RuleScope scope;
    private final RuleNews news;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public ProposeRuleChange(
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
    ProposeRuleChange() {
        this(null, null, null, null, null, null);
    }

    /** @return everything that is wrong with it and what it would change; nothing is stored */
    @Allowed(value = Permission.RULE_PROPOSE, kind = Allowed.Kind.READ)
    public ProposalCheck check(ProposeRule said) {
        JsonObject content = numbered(said);
        Optional<JsonObject> before = base(said).map(RuleEdition::json);
        List<ProfileFault> faults = new ArrayList<>(new ProfileReader(key(content), content).faults());
        if (faults.isEmpty()) {
            before.filter(old -> correction(said) == null)
                    .ifPresent(old -> faults.addAll(ClausePolicy.missing(old, content)));
        }
        if (faults.isEmpty()) {
            applies(content, said).ifPresent(faults::add);
        }
        return new ProposalCheck(
                List.copyOf(faults),
                before.map(old -> ReadableDifference.between(old, content)).orElse(List.of()));
    }

    /**
     * 提出 · waits for the second person; who may be that is told.
     *
     * @return number of the proposal
     */
    @Allowed(Permission.RULE_PROPOSE)
    public long propose(ProposeRule said) {
        editions.lock();
        current(said);
        ProposalCheck check = check(said);
        check.require();
        if (said.reason().isBlank()) {
            throw BusinessException.refused("rule.error.reason");
        }
        if (said.base() > 0 && check.changes().isEmpty()) {
            throw BusinessException.refused("rule.error.noChange", said.base());
        }
        JsonObject content = numbered(said);
        DatedProfile read = new ProfileReader(key(content), content).read();
        scope.require(read.areas());
        base(said).ifPresent(old -> scope.require(old.span().areas()));
        RuleEdition edition = stored(said, read, content);
        news.proposed(edition);
        return edition.id();
    }

    /** 套用到新版 · @return the same changes made to the edition that was released meanwhile; nothing is stored */
    @Allowed(value = Permission.RULE_PROPOSE, kind = Allowed.Kind.READ)
    public JsonObject carryOver(ProposeRule said) {
        String key = key(said.content());
        RuleEdition base = base(said).orElseThrow(() -> ReadRules.unknown(key, said.base()));
        RuleEdition latest = editions.named(key, rules.timeline().latest(key))
                .orElseThrow(() -> ReadRules.unknown(key, said.base()));
        return ChangedProfile.of(latest.json(), ProfileDifference.between(base.json(), said.content()));
    }

    private RuleEdition stored(ProposeRule said, DatedProfile read, JsonObject content) {
        RuleEdition.Grounds grounds = new RuleEdition.Grounds(said.reason(), correction(said));
        Long revises = said.revises();
        if (revises != null) {
            RuleEdition open = editions.find(revises).orElseThrow(() -> ReadRules.unknown(key(content), 0));
            open.revise(read, content, grounds, actor.by(), clock.now());
            return open;
        }
        RuleEdition edition = new RuleEdition(read, content, grounds, actor.by(), clock.now());
        editions.add(edition);
        return edition;
    }

    /** Refuses what was made from something that is no longer so, and says who was quicker. */
    private void current(ProposeRule said) {
        String key = key(said.content());
        Long revises = said.revises();
        if (revises != null) {
            RuleEdition open = editions.refreshed(revises)
                    .filter(found -> found.key().equals(key))
                    .orElseThrow(() -> ReadRules.unknown(key, 0));
            scope.require(open.span().areas());
            open.requireVersion(said.version());
        } else {
            editions.open(key).ifPresent(open -> {
                throw BusinessException.conflict(
                        "rule.error.proposed",
                        open.title(),
                        open.twoPersons().draftedByName(),
                        open.twoPersons().draftedAt());
            });
        }
        int latest = rules.timeline().latest(key);
        if (said.base() == 0 && latest > 0) {
            throw BusinessException.conflict("rule.error.keyTaken", key);
        }
        if (said.base() != latest) {
            RuleEdition quicker = editions.named(key, latest).orElseThrow(() -> ReadRules.unknown(key, said.base()));
            throw BusinessException.conflict(
                    "rule.error.baseMoved",
                    quicker.title(),
                    latest,
                    String.valueOf(quicker.twoPersons().releasedByName()));
        }
    }

    private Optional<ProfileFault> applies(JsonObject content, ProposeRule said) {
        DatedProfile read = new ProfileReader(key(content), content).read();
        EditionSpan span = new EditionSpan(
                0, read.profile().key(), read.profile().edition(), read.areas(), read.from(), read.to());
        try {
            new ChangePolicy(rules.timeline(), clock.today()).check(span, correction(said), scope::exists);
            return Optional.empty();
        } catch (BusinessException wrong) {
            return Optional.of(ProfileFault.of(ChangePolicy.place(wrong.code()), wrong));
        }
    }

    /** The number of a proposal stays while it is open, because a key has one open proposal at most. */
    private JsonObject numbered(ProposeRule said) {
        String key = key(said.content());
        int number = Optional.ofNullable(said.revises())
                .flatMap(editions::find)
                .map(RuleEdition::edition)
                .orElseGet(() -> editions.of(key).stream()
                                .mapToInt(RuleEdition::edition)
                                .max()
                                .orElse(0)
                        + 1);
        return Json.createObjectBuilder(said.content()).add("edition", number).build();
    }

    private Optional<RuleEdition> base(ProposeRule said) {
        return said.base() == 0 ? Optional.empty() : editions.named(key(said.content()), said.base());
    }

    private static @Nullable String correction(ProposeRule said) {
        String why = said.correction();
        return why == null || why.isBlank() ? null : why;
    }

    private static String key(JsonObject content) {
        return content.get("key") instanceof JsonString key ? key.getString() : "-";
    }
}
