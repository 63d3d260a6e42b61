package org.weishishi.approval.application;

import org.weishishi.organization.api.draft.DraftKey;

/** 意见表单 · names the form at the approval desk, as drafts know it. */
public final class OpinionForm {

    /** The opinion, as the page names its first field of that kind. */
    public static final String FIELD = "opinion0";

    /** Name of the form. */
    public static final String FORM = "approval.opinion";

    private static final String TASK = "task/";

    private OpinionForm() {}

    /** @return the form of that task */
    public static DraftKey of(long taskId) {
        return new DraftKey(FORM, TASK + taskId);
    }

    /** @return the task such a draft belongs to, 0 when it belongs to none */
    public static long task(DraftKey key) {
        return key.subject().startsWith(TASK) ? Long.parseLong(key.subject().substring(TASK.length())) : 0;
    }
}
