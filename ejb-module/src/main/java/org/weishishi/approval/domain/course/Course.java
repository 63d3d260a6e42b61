package org.weishishi.approval.domain.course;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.shared.ActedBy;

/**
 * 审批流转 · where one approval stands: an immutable value, the whole of it.
 *
 * @param chain the chain it runs on
 * @param facts what conditions read of the submission
 * @param snapshot SHA-256 of the facts decided on
 * @param initiator 送审人, of the latest submission
 * @param submitters everybody who ever submitted it: none of them decides
 * @param state where it stands
 * @param held state to come back to when resumed, null unless terminated
 * @param backTo step that asked for the rework and sees it first, null for the usual order
 * @param rounds all rounds, oldest first
 * @param tasks how many tasks there have been
 * @param entries how many entries the trail has
 * @param head hash of the last entry
 * @param last time of the last entry, null before the first: time never runs backwards here
 * @param lastBy who made it
 * @param revision rises with every act
 */
public record Course(
        ApprovalChain chain,
        Facts facts,
        String snapshot,
        ActedBy initiator,
        List<Long> submitters,
        ApprovalState state,
        @Nullable ApprovalState held,
        @Nullable String backTo,
        List<Round> rounds,
        int tasks,
        int entries,
        String head,
        @Nullable OffsetDateTime last,
        String lastBy,
        long revision) {

    /** Copies the lists. */
    public Course {
        submitters = List.copyOf(submitters);
        rounds = List.copyOf(rounds);
    }

    /** @return the round somebody decides in, or should */
    public Optional<Round> current() {
        return rounds.stream().filter(Round::isCurrent).findFirst();
    }

    /** @return the task of that number with its round */
    public Optional<Round> roundOf(int task) {
        return rounds.stream()
                .filter(r -> r.tasks().stream().anyMatch(t -> t.number() == task))
                .findFirst();
    }

    /** @return the task of that number */
    public Optional<Task> task(int number) {
        return rounds.stream()
                .flatMap(r -> r.tasks().stream())
                .filter(t -> t.number() == number)
                .findFirst();
    }

    /** @return the steps that apply to the facts */
    public List<ApprovalStep> applicable() {
        return chain.steps().stream().filter(s -> s.applies(facts)).toList();
    }

    /** @return the first step that applies and has no pass that counts for the facts as they are */
    public Optional<ApprovalStep> next() {
        return applicable().stream().filter(s -> !passed(s.key())).findFirst();
    }

    /** @return whether the step has a pass that counts for the facts as they are */
    public boolean passed(String step) {
        return rounds.stream().anyMatch(r -> r.step().equals(step) && r.passed(snapshot));
    }

    /** @return whether the person submitted it or is recused */
    public boolean barred(long person) {
        return submitters.contains(person) || facts.recused().contains(person);
    }
}
