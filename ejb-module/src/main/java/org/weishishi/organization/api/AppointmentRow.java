package org.weishishi.organization.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 任职列表行.
 *
 * @param id the appointment
 * @param version for the stale-form check
 * @param personId the person
 * @param personName 姓名
 * @param postId the post
 * @param postName 岗位名称
 * @param from first day
 * @param to last day, null while open-ended
 */
public record AppointmentRow(
        long id,
        long version,
        long personId,
        String personName,
        long postId,
        String postName,
        LocalDate from,
        @Nullable LocalDate to) {}
