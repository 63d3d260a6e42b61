package org.weishishi.document.domain.issuing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.organization.api.UnitView;

/** 发文库. */
public interface PaperRepository {

    /** @return the paper */
    Optional<Paper> find(long id);

    /** Adds a new paper; it has its id afterwards. */
    void add(Paper paper);

    /** Writes what was changed so far. */
    void flush();

    /** @return papers of the unit and of units below it, latest change first, at most {@code limit} */
    List<PaperLine> inside(UnitView unit, int limit);

    /** @return papers of the unit in one of the states, oldest change first, at most 100 */
    List<PaperLine> waiting(long unitId, Collection<PaperState> states);

    /** @return the projects that are in a living paper of that kind of the unit */
    Set<Long> taken(long unitId, DocumentKind kind);
}
