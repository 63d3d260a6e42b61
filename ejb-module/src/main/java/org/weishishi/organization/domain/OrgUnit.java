package org.weishishi.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/** 机构 · one unit of the tree. It carries the ids of the street and district above it, because lists are cut by them. */
@Entity
@Table(name = "org_unit")
public class OrgUnit {

    private static final int NAME_MAX = 60;
    private static final int CODE_MAX = 20;

    @Id
    @SequenceGenerator(name = "org_unit_seq", sequenceName = "org_unit_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "org_unit_seq")
    private long id;

    @Version
    private long version;

    private String code;
    private String name;

    @Column(name = "official_name")
    private String officialName;

    @Enumerated(EnumType.STRING)
    @Column(name = "org_level")
    private OrgLevel level;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "district_id")
    private @Nullable Long districtId;

    @Column(name = "street_id")
    private @Nullable Long streetId;

    protected OrgUnit() {}

    private OrgUnit(OrgLevel level, UnitName named) {
        this.level = level;
        this.code = Names.required(named.code(), CODE_MAX);
        this.name = Names.required(named.name(), NAME_MAX);
        this.officialName = Names.required(named.officialName(), NAME_MAX);
    }

    /** @return the unit at the top: the city */
    public static OrgUnit city(UnitName named) {
        return new OrgUnit(OrgLevel.CITY, named);
    }

    /** @return a new unit one level below this one, which must be stored already; a community has none below it */
    public OrgUnit below(UnitName named) {
        OrgLevel next = switch (level) {
            case CITY -> OrgLevel.DISTRICT;
            case DISTRICT -> OrgLevel.STREET;
            case STREET -> OrgLevel.COMMUNITY;
            case COMMUNITY -> throw BusinessException.refused("organization.error.noLevelBelow", name);
        };
        OrgUnit child = new OrgUnit(next, named);
        UnitView here = view();
        child.parentId = id;
        child.districtId = here.districtId();
        child.streetId = here.streetId();
        return child;
    }

    /** Gives the unit another code and names; refused as stale when {@code seen} is not its version. */
    public void rename(UnitName named, long seen) {
        Versions.same(version, seen);
        this.code = Names.required(named.code(), CODE_MAX);
        this.name = Names.required(named.name(), NAME_MAX);
        this.officialName = Names.required(named.officialName(), NAME_MAX);
    }

    /** @return the copy others work with; a street is its own street, a district its own district */
    public UnitView view() {
        return view(id, code, name, level, streetId, districtId);
    }

    /** @return the same from its columns, where the unit itself is not read */
    public static UnitView view(
            long id, String code, String name, OrgLevel level, @Nullable Long streetId, @Nullable Long districtId) {
        Long street = level == OrgLevel.STREET ? Long.valueOf(id) : streetId;
        Long district = level == OrgLevel.DISTRICT ? Long.valueOf(id) : districtId;
        return new UnitView(id, code, name, level, street, district);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    /** @return the short name people use, e.g. 莲塘社区 */
    public String name() {
        return name;
    }

    /** @return the name documents are issued under, e.g. 莲塘社区居民委员会 */
    public String officialName() {
        return officialName;
    }

    public OrgLevel level() {
        return level;
    }

    /** @return the unit above, null for the city */
    public @Nullable Long parentId() {
        return parentId;
    }
}
