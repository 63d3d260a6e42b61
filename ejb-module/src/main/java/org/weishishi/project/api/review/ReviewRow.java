package org.weishishi.project.api.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectView;

/**
 * 初审工作台一行.
 *
 * @param project the project
 * @param state where its review stands
 * @param round 轮次
 * @param assigneeId person it is given to, null when nobody
 * @param assignee name of that person, empty when nobody
 * @param due last day, null where none is known
 * @param blocks how many BLOCK hold it
 * @param warnings how many WARN wait for an answer
 * @param notes how many internal notes there are
 */
public record ReviewRow(
        ProjectView project,
        ReviewState state,
        int round,
        @Nullable Long assigneeId,
        String assignee,
        @Nullable LocalDate due,
        int blocks,
        int warnings,
        int notes) {}
