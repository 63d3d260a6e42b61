package org.weishishi.rule.application.book;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.EditionFile.Persons;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.api.book.ValueChange;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.RuleBookRepository;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.rule.domain.change.ReadableDifference;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.UseCase;

/** 查阅规则 · everybody signed in reads what is released; proposals are for those who work on rules. */
@UseCase
public class ReadRules {

    private final RuleBookRepository editions;
    private final BookRules rules;
    private final EditionReading reading;
    private final RuleScope scope;
    private final BusinessClock clock;

    @Inject
    public ReadRules(
            RuleBookRepository editions,
            BookRules rules,
            EditionReading reading,
            RuleScope scope,
            BusinessClock clock) {
        this.editions = editions;
        this.rules = rules;
        this.reading = reading;
        this.scope = scope;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadRules() {
        this(null, null, null, null, null);
    }

    /** @return every edition of every profile, by key and latest first */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<EditionRow> all() {
        return reading.rows();
    }

    /** @return proposals that wait for the one who acts to release them */
    @Allowed(value = Permission.RULE_RELEASE, kind = Allowed.Kind.READ)
    public List<EditionRow> waiting() {
        return reading.rows().stream()
                .filter(row -> row.standing() == EditionStanding.PROPOSED)
                .filter(row -> scope.covers(
                        editions.find(row.id()).orElseThrow().span().areas()))
                .toList();
    }

    /** @return the edition whole, compared with the one it took or takes the place of */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public EditionFile edition(String key, int number) {
        RuleEdition edition = require(key, number);
        int before = before(edition).map(RuleEdition::edition).orElse(0);
        return file(edition, before);
    }

    /** @return names of the units with these statistical codes, the code where there is no such unit */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<String> areaNames(List<String> codes) {
        return scope.names(codes);
    }

    /** @return the edition in force today in the community of the one who acts; empty above a community */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Optional<EditionRow> mine() {
        return scope.community()
                .map(community -> rules.inForce(community, clock.today()))
                .flatMap(profile -> reading.rows().stream()
                        .filter(row -> row.key().equals(profile.key()) && row.edition() == profile.edition())
                        .findFirst());
    }

    /** @return the same by its number in the database, for links of notices */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public EditionFile byId(long id) {
        RuleEdition edition = editions.find(id).orElseThrow(() -> unknown("-", 0));
        return edition(edition.key(), edition.edition());
    }

    /** @return what changed from one edition of the key to another one */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<ValueChange> difference(String key, int from, int to) {
        return ReadableDifference.between(
                require(key, from).json(), require(key, to).json());
    }

    private EditionFile file(RuleEdition edition, int before) {
        List<EditionRow> history = reading.rows().stream()
                .filter(row -> row.key().equals(edition.key()))
                .toList();
        JsonObject content = edition.json();
        return new EditionFile(
                history.stream()
                        .filter(row -> row.id() == edition.id())
                        .findFirst()
                        .orElseThrow(() -> unknown(edition.key(), edition.edition())),
                edition.version(),
                new ProfileReader(edition.name(), content).read().profile(),
                content,
                edition.contentHash(),
                edition.reason(),
                edition.correction(),
                new Persons(
                        edition.twoPersons().releasedByName(),
                        edition.twoPersons().releasedAt(),
                        edition.withdrawnByName(),
                        edition.withdrawnAt(),
                        edition.withdrawnReason()),
                before,
                before == 0 ? List.of() : difference(edition.key(), before, edition.edition()),
                history);
    }

    /** The released edition before it by date; a proposal's is the one in whose place it would come. */
    private Optional<RuleEdition> before(RuleEdition edition) {
        EditionSpan span = edition.span();
        return rules.timeline()
                .all()
                .filter(e -> e.key().equals(span.key()) && e.edition() < span.edition())
                .max((a, b) -> Integer.compare(a.edition(), b.edition()))
                .flatMap(e -> editions.find(e.id()));
    }

    private RuleEdition require(String key, int number) {
        return editions.named(key, number)
                .filter(e -> e.twoPersons().state() == ReleaseState.RELEASED || scope.works())
                .orElseThrow(() -> unknown(key, number));
    }

    static BusinessException unknown(String key, int number) {
        return BusinessException.notFound("rule.error.noEdition", key, number);
    }
}
