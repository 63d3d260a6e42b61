package org.weishishi.organization.domain;

import java.util.List;
import java.util.Optional;

/** 机构库 · holds the tree. */
public interface UnitRepository {

    Optional<OrgUnit> find(long id);

    Optional<OrgUnit> byCode(String code);

    /** @return units directly below, by code */
    List<OrgUnit> below(long parentId);

    /** @return the unit at the top, empty when nothing was loaded yet */
    Optional<OrgUnit> city();

    /** Stores a new unit; it has its number afterwards. */
    void add(OrgUnit unit);

    /** Writes what was added so far, so that units below find their parents in the database. */
    void flush();
}
