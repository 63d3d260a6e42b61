package org.weishishi.approval.api.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 任职.
 *
 * @param personId the person
 * @param personName 姓名
 * @param from first day, null since ever
 * @param to last day, null for ever
 */
public record SimulatedHolder(
        long personId,
        String personName,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
