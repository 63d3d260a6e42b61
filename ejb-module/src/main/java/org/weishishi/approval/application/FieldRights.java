package org.weishishi.approval.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.domain.course.Course;

/**
 * 字段权限 · what the step of a task lets its signer see and add. Fields are the facts of the snapshot by name, {@link #DOCUMENTS} and
 * {@link #ATTACHMENTS}; what a step does not name is shown and cannot be added to.
 *
 * @param fields rights by field
 */
public record FieldRights(Map<String, FieldRight> fields) {

    /** 文书. */
    public static final String DOCUMENTS = "documents";
    /** 补充材料. */
    public static final String ATTACHMENTS = "attachments";

    /** @return the rights of the step that the task belongs to; none when a moved chain has it no longer */
    public static FieldRights of(Course course, int task) {
        return new FieldRights(course.roundOf(task)
                .flatMap(round -> course.chain().find(round.step()))
                .map(ApprovalStep::fields)
                .orElse(Map.of()));
    }

    /** @return whether the signer does not see it */
    public boolean hides(String field) {
        return fields.get(field) == FieldRight.HIDDEN;
    }

    /** @return whether the signer may add to it */
    public boolean adds(String field) {
        return fields.get(field) == FieldRight.EDIT;
    }

    /** @return the facts the signer sees, in their order */
    public Map<String, String> shown(Map<String, String> facts) {
        Map<String, String> shown = new LinkedHashMap<>(facts);
        shown.keySet().removeIf(this::hides);
        return shown;
    }
}
