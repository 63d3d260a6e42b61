package org.weishishi.approval.web.rest;

import java.util.Map;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskView;

/**
 * 待办详情 · one task as programs get it.
 *
 * @param task the task
 * @param open whether it can still be decided
 * @param version to be sent back with the decision
 * @param approval the approval it belongs to
 * @param facts the facts that are decided on, by name
 */
public record TaskAnswer(TaskView task, boolean open, long version, ApprovalFile approval, Map<String, String> facts) {

    static TaskAnswer of(TaskFile file) {
        return new TaskAnswer(file.task(), file.open(), file.approval().revision(), file.approval(), file.facts());
    }
}
