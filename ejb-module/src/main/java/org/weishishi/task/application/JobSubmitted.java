package org.weishishi.task.application;

/** 任务已提交 · fired in the submitting transaction; whoever runs jobs wakes up after its commit. */
public record JobSubmitted() {}
