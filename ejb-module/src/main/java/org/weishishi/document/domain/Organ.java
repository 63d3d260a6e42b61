package org.weishishi.document.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;

/** 发文机关 · the unit in whose name something is issued, copied with the ids that bound who sees it. */
@Embeddable
@Access(AccessType.FIELD)
public class Organ {

    @Column(name = "organ_id")
    private long id;

    @Column(name = "organ_code")
    private String code;

    @Column(name = "organ_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "organ_level")
    private OrgLevel level;

    @Column(name = "street_id")
    private @Nullable Long streetId;

    @Column(name = "district_id")
    private @Nullable Long districtId;

    protected Organ() {}

    /** @param unit as it stands now */
    public Organ(UnitView unit) {
        this.id = unit.id();
        this.code = unit.code();
        this.name = unit.name();
        this.level = unit.level();
        this.streetId = unit.streetId();
        this.districtId = unit.districtId();
    }

    public long id() {
        return id;
    }

    /** @return the unit as it stood */
    public UnitView view() {
        return new UnitView(id, code, name, level, streetId, districtId);
    }
}
