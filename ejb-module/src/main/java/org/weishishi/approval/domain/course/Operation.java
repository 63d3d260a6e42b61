package org.weishishi.approval.domain.course;

import org.weishishi.approval.api.OperationKind;

/** 操作 · one thing somebody wants done with an approval; a record, so that the trail can keep it and do it again. */
public interface Operation {

    /** @return what the trail calls it */
    OperationKind kind();

    /** Refuses, or changes the course; refusals are {@link org.weishishi.shared.BusinessException} with a code. */
    void on(Work work);
}
