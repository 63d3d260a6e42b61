package org.weishishi.approval.api.chain;

import java.util.List;
import java.util.Optional;

/**
 * 审批链 · one dated version of a definition, copied into each approval at its start: a later version does not reach it, unless
 * somebody moves it on purpose.
 *
 * @param key names the definition, e.g. {@code luohu-2016.project}
 * @param version 1, 2, 3 …
 * @param name 审批链名称
 * @param profile rule profile it belongs to
 * @param policies what happens in the awkward cases
 * @param steps in order, 1 to 8
 */
public record ApprovalChain(
        String key, int version, String name, String profile, ChainPolicies policies, List<ApprovalStep> steps) {

    /** Refuses a chain without steps, or with two of one key. */
    public ApprovalChain {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.stream().map(ApprovalStep::key).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("a chain has at least one step, and each its own key");
        }
    }

    /** @return the step of that key */
    public Optional<ApprovalStep> find(String stepKey) {
        return steps.stream().filter(s -> s.key().equals(stepKey)).findFirst();
    }

    /** @return the step of that key; there must be one */
    public ApprovalStep step(String stepKey) {
        return find(stepKey).orElseThrow(() -> new IllegalArgumentException("no step " + stepKey));
    }

    /** @return number of the step, from 1 */
    public int place(ApprovalStep step) {
        return steps.indexOf(step) + 1;
    }

    /** @return what a step of a draft is called: its name, its number where it has none */
    public String label(ApprovalStep step) {
        return step.name().isBlank() ? String.valueOf(place(step)) : step.name();
    }

    /** @return place of the step, from 0; -1 when there is none */
    public int index(String stepKey) {
        return steps.indexOf(find(stepKey).orElse(null));
    }
}
