package org.weishishi.document.domain.numbering;

import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.organization.api.UnitView;

/** 文号库 · organ codes and numbers. */
public interface NumberRepository {

    /** @return the code of the organ, empty when none was entered */
    Optional<OrganCode> code(long unitId);

    /** @return the organ that has the code */
    Optional<OrganCode> byCode(String code);

    /** Adds the first code of an organ. */
    void add(OrganCode code);

    /** @return the number */
    Optional<RegisterNumber> find(long id);

    /** Adds a number just drawn; it has its id afterwards. */
    void add(RegisterNumber number);

    /** @return every number of the series, of papers without red head too, latest first */
    List<NumberRow> series(long organId, DocumentKind kind, int year);

    /** @return every organ that ever drew a number, by code */
    List<UnitView> organs();
}
