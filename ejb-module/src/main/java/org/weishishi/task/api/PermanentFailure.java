package org.weishishi.task.api;

/** 不可重试 · the job can never succeed as it stands; it becomes a dead letter at once, with this reason. */
public class PermanentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason what is wrong and how to mend it */
    public PermanentFailure(String reason) {
        super(reason);
    }
}
