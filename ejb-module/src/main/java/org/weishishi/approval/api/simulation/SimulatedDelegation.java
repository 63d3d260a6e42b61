package org.weishishi.approval.api.simulation;

import java.time.LocalDate;

/**
 * 委托.
 *
 * @param principalId whose tasks
 * @param principalPostId of which post
 * @param delegateId go to whom
 * @param delegatePostId in which post
 * @param from first day
 * @param to last day
 */
public record SimulatedDelegation(
        long principalId, long principalPostId, long delegateId, long delegatePostId, LocalDate from, LocalDate to) {}
