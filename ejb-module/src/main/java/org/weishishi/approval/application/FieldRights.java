package org.weishishi.approval.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.organization.api.Actor;

/**
 * 字段权限 · what the step of a task lets its signer see and add: fields of {@link StepField} by their keys; what a step does not name is shown
 * and cannot be added to.
 *
 * @param fields rights by field
 */
public record FieldRights(Map<String, FieldRight> fields) {

    /** @return the rights of the step that the task belongs to; none when a moved chain has it no longer */
    public static FieldRights of(Course course, int task) {
        return new FieldRights(course.roundOf(task)
                .flatMap(round -> course.chain().find(round.step()))
                .map(ApprovalStep::fields)
                .orElse(Map.of()));
    }

    /** @return tasks of that person, in the post acted in, that still wait: open ones and parked ones */
    public static List<Task> waiting(Course course, Actor actor) {
        return ofPerson(course, actor)
                .filter(task ->
                        Long.valueOf(task.holder().postId()).equals(actor.by().postId()))
                .toList();
    }

    private static Stream<Task> ofPerson(Course course, Actor actor) {
        return course.current().stream()
                .flatMap(round -> round.waiting().stream())
                .filter(task -> task.holder().personId() == actor.personId());
    }

    /**
     * @return whether a waiting task of that person, in whatever post, does not show it: they do not come by it on another page of the approval
     *     either, nor in another post of theirs
     */
    public static boolean hidden(Course course, Actor actor, StepField field) {
        return ofPerson(course, actor)
                .anyMatch(task -> of(course, task.number()).hides(field));
    }

    /** @return whether the signer does not see it */
    public boolean hides(StepField field) {
        return fields.get(field.key()) == FieldRight.HIDDEN;
    }

    /** @return whether the signer may add to it */
    public boolean adds(StepField field) {
        return fields.get(field.key()) == FieldRight.EDIT;
    }

    /** @return whether nothing is hidden: then findings, and the file of the project, tell nothing the step keeps back */
    public boolean whole() {
        return !fields.containsValue(FieldRight.HIDDEN);
    }

    /** @return the facts the signer sees, in their order */
    public Map<String, String> shown(Map<String, String> facts) {
        Map<String, String> shown = new LinkedHashMap<>(facts);
        shown.keySet().removeIf(name -> fields.get(name) == FieldRight.HIDDEN);
        return shown;
    }
}
