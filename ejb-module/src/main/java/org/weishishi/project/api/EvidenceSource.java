package org.weishishi.project.api;

import java.util.List;
import org.weishishi.project.api.publicity.PublicityMark;
import org.weishishi.project.api.publicity.PublicityScope;

/** 证据来源 · port implemented by every context above project (and by project for approval): what it knows of a project. */
public interface EvidenceSource {

    /** @return its evidence, oldest first; empty when it has none */
    List<Evidence> of(long projectId);

    /**
     * @return what it says of the rows of the matrix for all projects of the scope, in few queries; a due row nobody speaks of is
     *     missing
     */
    default List<PublicityMark> marks(PublicityScope scope) {
        return List.of();
    }
}
