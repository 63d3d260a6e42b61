package org.weishishi.approval.api;

import java.util.List;
import java.util.Map;
import org.weishishi.document.api.DocumentView;

/**
 * 待办详情 · one task with all one needs to decide.
 *
 * @param task the task
 * @param open whether it can still be decided
 * @param approval the approval it belongs to
 * @param facts the snapshot's facts of the project by name: the very text that is decided on
 * @param documents papers about the subject, oldest first
 * @param draft what the person typed before, empty when nothing
 */
public record TaskFile(
        TaskView task,
        boolean open,
        ApprovalFile approval,
        Map<String, String> facts,
        List<DocumentView> documents,
        String draft) {}
