package org.weishishi.task.api;

/** 任务状态 · display text {@code task.JobState.NAME}. */
public enum JobState {
    /** 等待 · waits for its turn or for the next attempt. */
    WAITING,
    /** 执行中 · claimed by a node. */
    RUNNING,
    /** 完成. */
    DONE,
    /** 失败 · all attempts used up; an administrator can restart it. */
    DEAD
}
