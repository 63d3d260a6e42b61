package org.weishishi.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;

/** The units of {@link Cast}, without anybody in their posts. */
public final class CastDirectory implements Directory {

    private static final List<UnitView> UNITS = List.of(
            Cast.CITY,
            Cast.LUOHU,
            Cast.LIANTANG_STREET,
            Cast.LIANTANG,
            Cast.DONGHU,
            Cast.ELSEWHERE,
            Cast.OTHER_DISTRICT);

    @Override
    public UnitView unit(long id) {
        return UNITS.stream().filter(u -> u.id() == id).findFirst().orElseThrow();
    }

    @Override
    public Optional<UnitView> unitByCode(String code) {
        return UNITS.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    @Override
    public UnitView ancestor(long unitId, OrgLevel level) {
        UnitView unit = unit(unitId);
        return Stream.of(Cast.CITY, Cast.LUOHU, Cast.LIANTANG_STREET, unit)
                .filter(u -> u.level() == level)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Holder> holders(long unitId, PostKind kind) {
        return List.of();
    }
}
