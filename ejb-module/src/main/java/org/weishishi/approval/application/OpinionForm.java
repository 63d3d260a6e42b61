package org.weishishi.approval.application;

import org.weishishi.organization.api.draft.DraftKey;

/** 意见表单 · names the form at the approval desk, as drafts know it. */
public final class OpinionForm {

    /** The opinion, as the page names its first field of that kind. */
    public static final String FIELD = "opinion0";

    private OpinionForm() {}

    /** @return the form of that task */
    public static DraftKey of(long taskId) {
        return new DraftKey("approval.opinion", "task/" + taskId);
    }
}
