package org.weishishi.project.domain.screening;

import java.util.List;

/** 检查结果库. */
public interface FindingRepository {

    /** @return all findings of a project, by rule and key */
    List<Finding> of(long projectId);

    /** Keeps a new finding. */
    void add(Finding finding);

    /** Keeps a check. */
    void add(CheckRun run);

    /** @return the checks of a project, oldest first */
    List<CheckRun> runs(long projectId);
}
