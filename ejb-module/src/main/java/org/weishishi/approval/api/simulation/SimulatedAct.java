package org.weishishi.approval.api.simulation;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 操作 · one attempt.
 *
 * @param at when, with offset; time never runs backwards within an approval
 * @param actor who; null for {@code capacity} SYSTEM
 * @param capacity PERSON, ADMINISTRATOR or SYSTEM
 * @param operation one of the names in docs/approval-chains.md, e.g. Decide
 * @param said its fields; {@code revision} may be left out and is then the present one
 */
public record SimulatedAct(
        OffsetDateTime at, @Nullable SimulatedActor actor, Capacity capacity, String operation, JsonObject said) {

    /** 身份. */
    public enum Capacity {
        /** 本人. */
        PERSON,
        /** 管理员. */
        ADMINISTRATOR,
        /** 系统. */
        SYSTEM
    }
}
