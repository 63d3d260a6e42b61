package org.weishishi.approval.application.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.approval.api.AddedTask;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.track.ActView;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;

/** 往来 · what people of a step asked each other beside their opinions. */
final class Talk {

    private static final Set<OperationKind> WORDS = EnumSet.of(
            OperationKind.ADD_BEFORE,
            OperationKind.ADD_AFTER,
            OperationKind.REMOVE_SIGNER,
            OperationKind.TRANSFER,
            OperationKind.CONSULT,
            OperationKind.ANSWER,
            OperationKind.URGE,
            OperationKind.REASSIGN);

    private Talk() {}

    /** @return one act as track and desk show it */
    static ActView act(Course course, Entry e) {
        return new ActView(
                e.number(),
                e.kind(),
                e.round(),
                e.round() == 0 ? "" : course.rounds().get(e.round() - 1).name(),
                Work.who(e.by()),
                e.onBehalfOf(),
                e.opinion(),
                e.at());
    }

    /** @return questions, answers and reasons of the step of that task, in all its rounds, and what was said to returns before, oldest first */
    static List<ActView> of(Course course, List<Entry> trail, int task) {
        String step = course.roundOf(task).map(Round::step).orElse("");
        return trail.stream()
                .filter(e -> reply(e) || (e.step().equals(step) && WORDS.contains(e.kind())))
                .map(e -> act(course, e))
                .toList();
    }

    /** What was said to a return concerns whoever decides after it. */
    private static boolean reply(Entry e) {
        return e.kind() == OperationKind.RESUBMIT && !e.opinion().isEmpty();
    }

    /** @return numbers of the tasks that the holder of that one added, and that wait */
    static List<Task> added(Course course, int task) {
        return course.task(task).stream()
                .flatMap(mine -> course.roundOf(task).stream()
                        .flatMap(r -> r.tasks().stream())
                        .filter(t -> t.role() != TaskRole.SIGN && t.isWaiting())
                        .filter(t -> mine.holder().equals(t.principal())))
                .toList();
    }

    static AddedTask view(Task added, Map<Integer, Long> ids) {
        return new AddedTask(ids.getOrDefault(added.number(), 0L), added.role(), Work.who(added.holder()));
    }
}
