package org.weishishi.approval.api.simulation;

import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;

/**
 * 待办.
 *
 * @param number within the approval, from 1
 * @param slot its seat, from 1
 * @param role what is asked
 * @param personId whose
 * @param postId in which post
 * @param via how it came
 * @param state where it stands
 */
public record TaskAfter(
        int number, int slot, TaskRole role, long personId, long postId, TaskVia via, TaskState state) {}
