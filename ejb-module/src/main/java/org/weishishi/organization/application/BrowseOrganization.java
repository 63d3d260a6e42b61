package org.weishishi.organization.application;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.organization.api.AccountRow;
import org.weishishi.organization.api.AppointmentRow;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitRow;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.PostRepository;
import org.weishishi.organization.domain.UnitRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查阅机构 · what the administrator sees; the administrator's scope is the whole city. */
@UseCase
public class BrowseOrganization {

    private final UnitRepository units;
    private final PostRepository posts;
    private final OrganizationQueries queries;

    @Inject
    public BrowseOrganization(UnitRepository units, PostRepository posts, OrganizationQueries queries) {
        this.units = units;
        this.posts = posts;
        this.queries = queries;
    }

    @SuppressWarnings("NullAway")
    BrowseOrganization() {
        this(null, null, null);
    }

    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public List<UnitRow> units(String text, int first, int size) {
        return queries.units(text, first, size);
    }

    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public int countUnits(String text) {
        return queries.countUnits(text);
    }

    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public UnitRow unit(long id) {
        return units.find(id)
                .map(BrowseOrganization::row)
                .orElseThrow(() -> BusinessException.notFound("organization.error.noUnit", Long.toString(id)));
    }

    /** @return the units at the top of the tree: the city */
    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public List<UnitRow> top() {
        return queries.units("", 0, 1).stream()
                .filter(unit -> unit.parentId() == null)
                .toList();
    }

    /** @return the units directly below, by code */
    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public List<UnitRow> below(long id) {
        return units.below(id).stream().map(BrowseOrganization::row).toList();
    }

    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public List<PostRow> posts(long unitId) {
        return posts.ofUnit(unitId).stream()
                .map(post -> new PostRow(post.id(), post.version(), post.kind(), post.name()))
                .toList();
    }

    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.PERSONAL_READ)
    public List<AppointmentRow> appointments(long unitId) {
        return queries.appointments(unitId);
    }

    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.PERSONAL_READ)
    public List<AccountRow> accounts(String text, int first, int size) {
        return queries.accounts(text, first, size);
    }

    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public int countAccounts(String text) {
        return queries.countAccounts(text);
    }

    private static UnitRow row(OrgUnit unit) {
        return new UnitRow(
                unit.id(),
                unit.version(),
                unit.code(),
                unit.name(),
                unit.officialName(),
                unit.level(),
                unit.parentId());
    }
}
