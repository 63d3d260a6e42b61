package org.weishishi.approval.web.chain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.simulation.RoundAfter;
import org.weishishi.approval.api.simulation.SimulatedAct;
import org.weishishi.approval.api.simulation.SimulatedActor;
import org.weishishi.approval.api.simulation.SimulatedPost;
import org.weishishi.approval.api.simulation.Simulation;
import org.weishishi.approval.api.simulation.StateAfter;
import org.weishishi.approval.api.simulation.TaskAfter;

/**
 * 一次试演 · what was tried so far and what came of it.
 *
 * @param chain the chain as it stood in the form at the start
 * @param facts what was submitted
 * @param posts who there is, first who submits
 * @param begin when it was submitted
 * @param acts what was tried after that
 * @param states after the submission and after each act
 */
public record TrialRun(
        ApprovalChain chain,
        Facts facts,
        List<SimulatedPost> posts,
        OffsetDateTime begin,
        List<SimulatedAct> acts,
        List<StateAfter> states) {

    /** Copies the lists. */
    public TrialRun {
        acts = List.copyOf(acts);
        states = List.copyOf(states);
    }

    Simulation told() {
        return new Simulation(
                chain, facts, posts, List.of(), List.of(), List.of(), TrialPosts.initiator(posts), begin, acts);
    }

    TrialRun with(List<StateAfter> after) {
        return with(acts, after);
    }

    TrialRun with(List<SimulatedAct> tried, List<StateAfter> after) {
        return new TrialRun(chain, facts, posts, begin, tried, after);
    }

    /** @return an hour after the last act, so many days later */
    OffsetDateTime later(int days) {
        OffsetDateTime last = acts.isEmpty() ? begin : acts.get(acts.size() - 1).at();
        return days == 0 ? last.plusHours(1) : last.plusDays(days);
    }

    /** @return when the state came about */
    public OffsetDateTime at(StateAfter state) {
        return state.attempt() == 0 ? begin : acts.get(state.attempt() - 1).at();
    }

    /** @return the state now */
    public StateAfter now() {
        return states.get(states.size() - 1);
    }

    /** @return who may act on the round of the state */
    public List<TaskAfter> open(StateAfter state) {
        return tasks(state, true).toList();
    }

    /** @return who has acted, newest last: they may take back */
    public List<TaskAfter> done() {
        return tasks(now(), false).filter(t -> t.state() == TaskState.DONE).toList();
    }

    private static Stream<TaskAfter> tasks(StateAfter state, boolean open) {
        return state.rounds().stream()
                .filter(r -> !open || r.state() == RoundState.OPEN || r.state() == RoundState.BLOCKED)
                .flatMap(r -> r.tasks().stream())
                .filter(t -> !open || t.state() == TaskState.OPEN);
    }

    /** @return name of the step of the last round, empty before the first */
    public String step(StateAfter state) {
        List<RoundAfter> rounds = state.rounds();
        return rounds.isEmpty() ? "" : stepName(rounds.get(rounds.size() - 1).step());
    }

    private String stepName(String key) {
        return chain.find(key).map(ApprovalStep::name).orElse(key);
    }

    /** @return who holds that post */
    public String who(long postId) {
        return posts.stream()
                .filter(p -> p.id() == postId)
                .map(p -> p.unitName() + " " + p.name())
                .findFirst()
                .orElse("");
    }

    /** @return who tried it, empty for the program */
    public String actor(StateAfter state) {
        if (state.attempt() == 0) {
            return who(posts.get(0).id());
        }
        SimulatedActor actor = acts.get(state.attempt() - 1).actor();
        return actor == null ? "" : who(actor.postId());
    }
}
