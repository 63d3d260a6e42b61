package org.weishishi.project.domain.publicity;

/** 提醒对象 · who is told of a red row. */
public enum Reminded {
    /** 社区经办 · who mends it. */
    CLERK,
    /** 街道经办 · who asks why it is not mended. */
    STREET
}
