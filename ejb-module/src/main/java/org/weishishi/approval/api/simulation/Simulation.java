package org.weishishi.approval.api.simulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.Facts;

/**
 * 审批演算 · what is tried.
 *
 * @param chain the chain, 1 to 8 steps
 * @param facts kind, amount, flags and findings that conditions read; recused persons
 * @param posts extract of the organization: every post that may sign, stand in or be superior, 200 at most
 * @param delegations who acts for whom
 * @param holidays days nobody works although it is Monday to Friday
 * @param workdays days people work although it is a weekend
 * @param initiator who submits, in which post; a post of {@code posts} or of its own
 * @param start when it is submitted, with offset
 * @param acts what is tried afterwards, in this order, 500 at most
 */
public record Simulation(
        ApprovalChain chain,
        Facts facts,
        List<SimulatedPost> posts,
        List<SimulatedDelegation> delegations,
        List<LocalDate> holidays,
        List<LocalDate> workdays,
        SimulatedActor initiator,
        OffsetDateTime start,
        List<SimulatedAct> acts) {

    /** Copies the lists. */
    public Simulation {
        posts = List.copyOf(posts);
        delegations = List.copyOf(delegations);
        holidays = List.copyOf(holidays);
        workdays = List.copyOf(workdays);
        acts = List.copyOf(acts);
    }
}
