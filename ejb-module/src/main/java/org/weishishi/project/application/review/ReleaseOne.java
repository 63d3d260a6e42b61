package org.weishishi.project.application.review;

import org.weishishi.project.api.review.ReleaseLine;

/** 发布一份 · port: releases one judgement in a transaction of its own, so that one refusal holds up no other. */
public interface ReleaseOne {

    /** @return what became of it; {@code NOT_FOUND} outside the street, the refusals of the road and of the checks otherwise */
    ReleaseLine release(long projectId);
}
