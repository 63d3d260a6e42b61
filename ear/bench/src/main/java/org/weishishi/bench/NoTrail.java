package org.weishishi.bench;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.weishishi.audit.application.AuditTrail;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/** Nothing is recorded while measuring. */
final class NoTrail implements AuditTrail {

    @Override
    public void record(ActedBy by, String action, @Nullable SubjectRef subject, JsonObject facts) {}

    @Override
    public void recordApart(ActedBy by, String action, @Nullable SubjectRef subject, JsonObject facts) {}
}
