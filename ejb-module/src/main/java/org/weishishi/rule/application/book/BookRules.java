package org.weishishi.rule.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.EditionTimeline;
import org.weishishi.rule.domain.book.RuleBook;
import org.weishishi.rule.domain.book.RuleBookRepository;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.shared.BusinessException;

/**
 * 规则查询 · from the rule book. Released editions never change and are read once per node; which of them there are is asked anew each
 * time by the stamp of the book (one row by its key), so that a release counts at the next question on every node.
 */
@ApplicationScoped
public class BookRules implements Rules {

    private final RuleBookRepository editions;
    private final Directory directory;
    private final Map<Long, RuleProfile> profiles = new ConcurrentHashMap<>();
    private volatile Known known = new Known(new RuleBook.Stamp(-1, null), new EditionTimeline(List.of()));

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    BookRules() {
        this(null, null);
    }

    @Inject
    public BookRules(RuleBookRepository editions, Directory directory) {
        this.editions = editions;
        this.directory = directory;
    }

    @Override
    public RuleProfile inForce(UnitView community, LocalDate day) {
        return timeline()
                .at(community.code(), district(community), day)
                .map(this::profile)
                .orElseThrow(() -> BusinessException.refused("rule.error.noProfile", community.name(), day));
    }

    @Override
    public RuleProfile byKey(String ref) {
        int at = ref.lastIndexOf('@');
        return timeline()
                .all()
                .filter(e -> at > 0 && e.key().equals(ref.substring(0, at)))
                .filter(e -> Integer.toString(e.edition()).equals(ref.substring(at + 1)))
                .findFirst()
                .map(this::profile)
                .orElseThrow(() -> BusinessException.refused("rule.error.noProfileKey", ref));
    }

    @Override
    public String nameOf(String key) {
        return timeline()
                .all()
                .filter(e -> e.key().equals(key))
                .max(Comparator.comparing(EditionSpan::edition))
                .map(e -> profile(e).name())
                .orElse(key);
    }

    /** @return what is released, as the database says now */
    EditionTimeline timeline() {
        RuleBook.Stamp stamp = editions.stamp();
        Known last = known;
        if (!last.stamp().equals(stamp)) {
            last = new Known(stamp, new EditionTimeline(editions.released()));
            known = last;
        }
        return last.timeline();
    }

    /** @return the values of a released edition */
    RuleProfile profile(EditionSpan span) {
        return profiles.computeIfAbsent(span.id(), id -> {
            RuleEdition edition = editions.find(id)
                    .orElseThrow(() -> BusinessException.notFound("rule.error.noEdition", span.key(), span.edition()));
            if (!edition.intact()) {
                throw BusinessException.refused("rule.error.notIntact", edition.name());
            }
            return new ProfileReader(edition.name(), edition.json()).read().profile();
        });
    }

    private String district(UnitView community) {
        Long district = community.districtId();
        return district == null ? "" : directory.unit(district).code();
    }

    private record Known(RuleBook.Stamp stamp, EditionTimeline timeline) {}
}
