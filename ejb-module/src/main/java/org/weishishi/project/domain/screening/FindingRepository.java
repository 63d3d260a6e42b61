package org.weishishi.project.domain.screening;

import java.util.List;
import java.util.Optional;

/** 检查结果库. */
public interface FindingRepository {

    /** @return all findings of a project, by rule and key */
    List<Finding> of(long projectId);

    /** @return the finding of that number, if there is one */
    Optional<Finding> find(long id);

    /** @return projects held by a BLOCK that this post may lift, by number, at most so many */
    List<Long> held(String waiverPost, int limit);

    /** Keeps a new finding. */
    void add(Finding finding);

    /** Keeps a check. */
    void add(CheckRun run);

    /** @return the checks of a project, oldest first */
    List<CheckRun> runs(long projectId);
}
