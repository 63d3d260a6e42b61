package org.weishishi.rule.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;

/** 规则管辖 · who may change the rules of which area: a post those of units under its own unit, the city all. */
@ApplicationScoped
public class RuleScope {

    private static final List<OrgLevel> UPWARDS = List.of(OrgLevel.STREET, OrgLevel.DISTRICT, OrgLevel.CITY);

    private final CurrentActor current;
    private final Directory directory;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RuleScope() {
        this(null, null);
    }

    @Inject
    public RuleScope(CurrentActor current, Directory directory) {
        this.current = current;
        this.directory = directory;
    }

    /** @return whether the one who acts may change rules of all these areas */
    boolean covers(List<String> areas) {
        Actor actor = current.require();
        return actor.unit().level() == OrgLevel.CITY
                || areas.stream()
                        .allMatch(area ->
                                directory.unitByCode(area).filter(actor::sees).isPresent());
    }

    /** Refuses areas that are not under the unit of the one who acts ({@code rule.error.notYourArea}). */
    void require(List<String> areas) {
        if (!covers(areas)) {
            throw BusinessException.forbidden("rule.error.notYourArea", String.join(", ", names(areas)));
        }
    }

    /** @return the community of the one who acts, empty above */
    Optional<UnitView> community() {
        return Optional.of(current.require().unit()).filter(unit -> unit.level() == OrgLevel.COMMUNITY);
    }

    /** @return whether there is a unit with that statistical code */
    boolean exists(String area) {
        return directory.unitByCode(area).isPresent();
    }

    /** @return names of the units, the code where there is none */
    List<String> names(List<String> areas) {
        return areas.stream()
                .map(area -> directory.unitByCode(area).map(UnitView::name).orElse(area))
                .toList();
    }

    /** @return whether the one who acts changes rules at all, and so sees proposals too */
    boolean works() {
        Actor actor = current.require();
        return actor.may(Permission.RULE_PROPOSE) || actor.may(Permission.RULE_RELEASE);
    }

    /** @return who may release what the one who acts proposes: of the own unit, or of the nearest one above that has somebody */
    List<Holder> releasers() {
        UnitView own = current.require().unit();
        return UPWARDS.stream()
                .filter(level -> level.compareTo(own.level()) <= 0)
                .map(level -> holders(own, level))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Holder> holders(UnitView own, OrgLevel level) {
        long unit = level == own.level()
                ? own.id()
                : directory.ancestor(own.id(), level).id();
        return Stream.of(PostKind.values())
                .filter(kind -> kind.level() == level && kind.permissions().contains(Permission.RULE_RELEASE))
                .flatMap(kind -> directory.holders(unit, kind).stream())
                .toList();
    }

    /** @return whether that person is told, being somebody else than who acts */
    Optional<Long> other(@Nullable Long person) {
        return Optional.ofNullable(person).filter(id -> !id.equals(current.by().personId()));
    }
}
