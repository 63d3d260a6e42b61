package org.weishishi.document.application.issuing;

import java.util.List;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.organization.api.Actor;

/** 发文依据 · port to what papers are about; the context that owns the projects implements it. */
public interface PaperSource {

    /** @return approved projects inside the actor's area, latest change first, at most 200 */
    List<PaperProject> approved(Actor actor);

    /** @return these projects in that order; refusal when one is not approved, {@code NOT_FOUND} when it is outside the area */
    List<PaperProject> named(Actor actor, List<Long> projects);
}
