package org.weishishi.task.api;

import jakarta.json.JsonObject;

/** 任务处理器 · does the jobs of one kind; a CDI bean, found by its {@link #kind()}. Must be idempotent: it may run twice. */
public interface JobHandler {

    /** @return the kind of job this handler does, e.g. {@code document.render} */
    String kind();

    /**
     * Does the job. Not in a transaction: opens its own through use cases. An exception counts as a failed attempt and is
     * retried later; {@link PermanentFailure} is not retried.
     *
     * @param payload what was submitted
     */
    void run(JsonObject payload) throws Exception;
}
