package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.domain.AppointmentRepository;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.PostRepository;
import org.weishishi.organization.domain.UnitRepository;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 机构名录 over the stored tree. */
@ApplicationScoped
public class OrganizationDirectory implements Directory {

    private final UnitRepository units;
    private final AppointmentRepository appointments;
    private final PostRepository posts;
    private final BusinessClock clock;

    @Inject
    public OrganizationDirectory(
            UnitRepository units, AppointmentRepository appointments, PostRepository posts, BusinessClock clock) {
        this.units = units;
        this.posts = posts;
        this.appointments = appointments;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    OrganizationDirectory() {
        this(null, null, null, null);
    }

    @Override
    public UnitView unit(long id) {
        return require(id).view();
    }

    @Override
    public Optional<UnitView> unitByCode(String code) {
        return units.byCode(code).map(OrgUnit::view);
    }

    @Override
    public UnitView ancestor(long unitId, OrgLevel level) {
        OrgUnit unit = require(unitId);
        while (unit.level() != level) {
            Long parent = unit.parentId();
            if (parent == null) {
                throw BusinessException.notFound("organization.error.noUnit", Long.toString(unitId));
            }
            unit = require(parent);
        }
        return unit.view();
    }

    @Override
    public List<Holder> holders(long unitId, PostKind kind) {
        return appointments.holders(unitId, kind, clock.today());
    }

    @Override
    public List<UnitView> below(long id) {
        return units.below(id).stream().map(OrgUnit::view).toList();
    }

    @Override
    public List<PostRow> posts(long unitId) {
        return posts.ofUnit(unitId).stream()
                .map(post -> new PostRow(post.id(), post.version(), post.kind(), post.name()))
                .toList();
    }

    @Override
    public String officialName(long unitId) {
        return require(unitId).officialName();
    }

    private OrgUnit require(long id) {
        return units.find(id)
                .orElseThrow(() -> BusinessException.notFound("organization.error.noUnit", Long.toString(id)));
    }
}
