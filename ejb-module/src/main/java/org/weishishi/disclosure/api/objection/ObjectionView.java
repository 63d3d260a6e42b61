package org.weishishi.disclosure.api.objection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 异议 · one objection with its answer; personal data.
 *
 * @param number its number in the notice
 * @param project name of the project objected to
 * @param from 提出人
 * @param receivedOn 收到日期
 * @param text 异议内容
 * @param registeredBy 登记人: unit, post, name
 * @param outcome null while open
 * @param answer null while open
 * @param answeredBy 答复人: unit, post, name; null while open
 * @param answeredAt null while open
 */
public record ObjectionView(
        int number,
        String project,
        String from,
        LocalDate receivedOn,
        String text,
        String registeredBy,
        @Nullable ObjectionOutcome outcome,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt) {}
