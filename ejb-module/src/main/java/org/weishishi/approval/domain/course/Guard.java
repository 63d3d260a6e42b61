package org.weishishi.approval.domain.course;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 操作前检查 · the questions every operation asks first. The order of answers: whose it is, whether somebody was quicker, whether the
 * state allows it, whether the step does.
 */
public final class Guard {

    private final Work work;

    Guard(Work work) {
        this.work = work;
    }

    /**
     * @param number of a task of the one who acts
     * @param revision of the approval as they saw it
     * @return the task, open; {@code approval.error.noTask} (not found), {@code .alreadyHandled}, {@code .parked} (conflicts),
     *     {@code .ownSubmission}, {@code .recused}
     */
    public Task mine(int number, long revision) {
        Task task = work.course()
                .task(number)
                .filter(t -> work.agent().holds(t.holder()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        if (task.state() == TaskState.PARKED) {
            throw BusinessException.conflict("approval.error.parked");
        }
        if (!task.isOpen() || stale(number, revision)) {
            throw handled();
        }
        mayDecide();
        return task;
    }

    /** @return whether the person looked before the task's round opened, or claims to have seen what is not there yet */
    private boolean stale(int task, long revision) {
        long opened = work.course().roundOf(task).map(Round::seenFrom).orElse(0L);
        return revision < opened || revision > work.course().revision();
    }

    /** Who submitted does not decide, nor who is recused. */
    public void mayDecide() {
        Long person = work.agent().by().personId();
        if (person != null && work.course().submitters().contains(person)) {
            throw BusinessException.refused("approval.error.ownSubmission");
        }
        if (person != null && work.course().facts().recused().contains(person)) {
            throw BusinessException.refused("approval.error.recused");
        }
    }

    /** @return the lost race: who was quicker */
    public BusinessException handled() {
        return BusinessException.conflict(
                "approval.error.alreadyHandled", work.course().lastBy(), work.now());
    }

    /** Refuses a task that came by 加签 or 征询. */
    public void main(Task task) {
        switch (task.role()) {
            case SIGN -> {}
            case CONSULT -> throw BusinessException.refused("approval.error.consultOnly");
            default -> throw BusinessException.refused("approval.error.addedSigner");
        }
    }

    /** Refuses what the step does not allow. */
    public void allows(StepFlag flag) {
        if (!work.step().allows(flag)) {
            throw BusinessException.refused(
                    "approval.error.stepForbids", flag, work.step().name());
        }
    }

    /** Refuses in other states: {@code approval.error.ended} (conflict) after the end, {@code .state} otherwise. */
    public void state(ApprovalState... allowed) {
        ApprovalState now = work.course().state();
        if (List.of(allowed).contains(now)) {
            return;
        }
        throw now.isEnd()
                ? BusinessException.conflict("approval.error.ended", now)
                : BusinessException.conflict("approval.error.state", now);
    }

    /** Only who submitted it. */
    public void initiator() {
        if (!work.agent().is(work.course().initiator().personId())) {
            throw BusinessException.refused("approval.error.notInitiator");
        }
    }

    /** Only the administrator. */
    public void administrator() {
        if (work.agent().capacity() != Agent.Capacity.ADMINISTRATOR) {
            throw BusinessException.refused("approval.error.notAdministrator");
        }
    }

    /** Only the program. */
    public void system() {
        if (work.agent().capacity() != Agent.Capacity.SYSTEM) {
            throw BusinessException.refused("approval.error.notProgram");
        }
    }

    /** Only who submitted it, or has or had a task in it. */
    public void participant() {
        boolean part = work.agent().is(work.course().initiator().personId())
                || work.course().rounds().stream()
                        .flatMap(r -> r.tasks().stream())
                        .anyMatch(t -> work.agent().is(t.holder().personId()));
        if (!part) {
            throw BusinessException.refused("approval.error.notParticipant");
        }
    }

    /** Somebody new to the round who may decide: {@code .alreadyIn}, {@code .ownSubmission}, {@code .recused}, {@code .left}. */
    public void newcomer(Holder person) {
        boolean in = work.current().tasks().stream()
                .anyMatch(t ->
                        t.holder().personId() == person.personId() && (t.isWaiting() || t.state() == TaskState.DONE));
        if (in) {
            throw BusinessException.refused("approval.error.alreadyIn", person.personName());
        }
        able(person);
    }

    /** Somebody of the unit that decides, or of the one who has the task: a street's decision is not handed to a community, {@code .otherUnit}. */
    public void colleague(Task mine, Holder person) {
        Round round = work.current();
        if (person.unitId() != round.unitId()
                && person.unitId() != mine.holder().unitId()) {
            throw BusinessException.refused("approval.error.otherUnit", person.unitName(), round.unitName());
        }
    }

    /** Somebody who may decide and holds the post. */
    public void able(Holder person) {
        if (work.course().barred(person.personId())) {
            throw BusinessException.refused("approval.error.barred", person.personName());
        }
        if (!work.office().holds(person)) {
            throw BusinessException.refused("approval.error.left", person.personName(), person.postName());
        }
    }
}
