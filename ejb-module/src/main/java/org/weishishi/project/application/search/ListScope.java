package org.weishishi.project.application.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.UnitFacet;
import org.weishishi.project.domain.search.ListCriteria;
import org.weishishi.project.domain.search.ListCriteria.Facets;
import org.weishishi.project.domain.search.ListCriteria.Level;
import org.weishishi.project.domain.search.ListCriteria.Range;
import org.weishishi.project.domain.search.ListCriteria.Scope;
import org.weishishi.project.domain.search.SearchText;
import org.weishishi.rule.api.Term;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 清单范围 · turns what somebody asks for into what that person may see of it. */
@ApplicationScoped
public class ListScope {

    private final Directory directory;
    private final Rules rules;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ListScope() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ListScope(Directory directory, Rules rules, CurrentActor actor, BusinessClock clock) {
        this.directory = directory;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @return the criteria from the start of the list; {@code NOT_FOUND} for a unit that is unknown or not inside one's own, refusal
     *     {@code project.error.filter*} for values that cannot be
     */
    ListCriteria criteria(ProjectQuery query) {
        Facets facets = new Facets(
                known("kind", query.kind(), ProjectKind.values()),
                query.field(),
                query.status(),
                query.stage(),
                amount(query),
                created(query));
        String text = query.text();
        List<String> terms = text == null ? List.of() : SearchText.terms(text);
        return new ListCriteria(scope(query.unit()), facets, terms, query.sort(), null);
    }

    /** @return where the list stands in the tree */
    UnitFacet units(@Nullable Long unit) {
        UnitView chosen = chosen(unit);
        List<UnitView> path = new ArrayList<>();
        for (OrgLevel level : OrgLevel.values()) {
            boolean between =
                    level.compareTo(actor.require().unit().level()) >= 0 && level.compareTo(chosen.level()) < 0;
            if (between) {
                path.add(directory.ancestor(chosen.id(), level));
            }
        }
        path.add(chosen);
        return new UnitFacet(path, directory.below(chosen.id()));
    }

    /** @return the fields a project of that unit can have by the rules in force; empty where no rules are */
    List<Term> fields(@Nullable Long unit) {
        UnitView chosen = chosen(unit);
        try {
            return chosen.level() == OrgLevel.CITY
                    ? List.of()
                    : rules.inForce(chosen, clock.today()).fields();
        } catch (BusinessException noRules) {
            return List.of();
        }
    }

    private Scope scope(@Nullable Long unit) {
        UnitView chosen = chosen(unit);
        Level level = Level.valueOf(chosen.level().name());
        return level == Level.CITY ? Scope.CITY : new Scope(level, chosen.id());
    }

    private UnitView chosen(@Nullable Long unit) {
        Actor reader = actor.require();
        if (unit == null || unit == reader.unit().id()) {
            return reader.unit();
        }
        UnitView chosen = directory.unit(unit);
        boolean inside = reader.unit().level().compareTo(chosen.level()) < 0 && reader.sees(chosen);
        if (!inside) {
            throw BusinessException.notFound("organization.error.noUnit", Long.toString(unit));
        }
        return chosen;
    }

    private static Range<BigDecimal> amount(ProjectQuery query) {
        BigDecimal from = query.amountFrom();
        BigDecimal below = query.amountBelow();
        if (from != null && below != null && from.compareTo(below) >= 0) {
            throw BusinessException.refused("project.error.filterAmount", from.toPlainString(), below.toPlainString());
        }
        return new Range<>(from, below);
    }

    private static Range<OffsetDateTime> created(ProjectQuery query) {
        if (query.createdFrom() != null
                && query.createdTo() != null
                && query.createdFrom().isAfter(query.createdTo())) {
            throw BusinessException.refused("project.error.filterPeriod", query.createdFrom(), query.createdTo());
        }
        return new Range<>(start(query.createdFrom(), 0), start(query.createdTo(), 1));
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static @Nullable String known(String what, @Nullable String code, Enum<?>[] all) {
        if (code != null && Arrays.stream(all).noneMatch(one -> one.name().equals(code))) {
            throw BusinessException.refused("project.error.filterValue", what, code);
        }
        return code;
    }
}
