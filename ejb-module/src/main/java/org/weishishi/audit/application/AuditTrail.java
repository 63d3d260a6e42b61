package org.weishishi.audit.application;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/**
 * 审计留痕 · writes one entry in the running transaction. The interceptor behind {@link org.weishishi.shared.UseCase} calls it
 * for every act; code calls it itself only for what no use case did (sign-in, timers).
 */
public interface AuditTrail {

    /**
     * @param by who
     * @param action {@code context.UseCase.method}, e.g. {@code approval.DecideTask.approve}; display text in the bundles
     * @param subject the object acted upon, null when there is none
     * @param facts what was said and done; no secrets
     */
    void record(ActedBy by, String action, @Nullable SubjectRef subject, JsonObject facts);

    /** As {@link #record}, in a transaction of its own: for what must stay although the rest is rolled back, such as a failed sign-in. */
    void recordApart(ActedBy by, String action, @Nullable SubjectRef subject, JsonObject facts);
}
