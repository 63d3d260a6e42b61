package org.weishishi.task.application;

import jakarta.json.JsonObject;

/** 发件箱 · puts a job into the running transaction; it runs after the commit, on any node, normally within a second. */
public interface Outbox {

    /**
     * @param kind the kind a {@link org.weishishi.task.api.JobHandler} answers to
     * @param key makes the job unique: submitting the same kind and key twice gives one job
     * @param payload what the handler needs; ids, not data
     */
    void submit(String kind, String key, JsonObject payload);
}
