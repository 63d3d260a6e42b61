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
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.BusinessException;

/** 岗位 · a place in a unit that somebody can hold; its kind says what it may do. */
@Entity
@Table(name = "post")
public class Post {

    private static final int NAME_MAX = 60;

    @Id
    @SequenceGenerator(name = "post_seq", sequenceName = "post_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_seq")
    private long id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private String name;

    protected Post() {}

    /** A post of that kind; refused ({@code organization.error.postLevel}) when the unit is of another level. */
    public Post(OrgUnit unit, PostKind kind, String name) {
        if (unit.level() != kind.level()) {
            throw BusinessException.refused("organization.error.postLevel", kind, unit.name(), kind.level());
        }
        this.unitId = unit.id();
        this.kind = kind;
        this.name = Names.required(name, NAME_MAX);
    }

    /** Gives the post another name; refused as stale when {@code seen} is not its version. */
    public void rename(String newName, long seen) {
        Versions.same(version, seen);
        this.name = Names.required(newName, NAME_MAX);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long unitId() {
        return unitId;
    }

    public PostKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
