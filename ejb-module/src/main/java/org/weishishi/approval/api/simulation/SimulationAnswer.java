package org.weishishi.approval.api.simulation;

import java.util.List;

/**
 * 演算结果 · the state after the submission and after each attempt.
 *
 * @param states first after the submission, then one for each attempt
 * @param replayed whether playing the trail again leads to the same state
 */
public record SimulationAnswer(List<StateAfter> states, boolean replayed) {

    /** Copies the list. */
    public SimulationAnswer {
        states = List.copyOf(states);
    }
}
