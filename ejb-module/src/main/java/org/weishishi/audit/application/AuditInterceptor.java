package org.weishishi.audit.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Acting;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.Door;
import org.weishishi.shared.SubjectRef;

/** 审计拦截 · last of the three behind every use case, inside its transaction: records what was done, once it was done. */
@Interceptor
@Door
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class AuditInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient AuditTrail trail;
    private final transient Instance<Acting> acting;

    @Inject
    public AuditInterceptor(AuditTrail trail, Instance<Acting> acting) {
        this.trail = trail;
        this.acting = acting;
    }

    /** Records acts and reading of personal data; what fails leaves nothing, its transaction goes. */
    @AroundInvoke
    public @Nullable Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        RecordedDoor door = RecordedDoor.of(call.getMethod());
        if (door.recorded()) {
            Object[] arguments = call.getParameters();
            trail.record(acting.get().by(), door.action(), subject(arguments, result), door.facts(arguments, result));
        }
        return result;
    }

    private static @Nullable SubjectRef subject(Object[] arguments, @Nullable Object result) {
        return Stream.concat(Arrays.stream(arguments), Stream.ofNullable(result))
                .filter(Objects::nonNull)
                .map(AuditInterceptor::subject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable SubjectRef subject(Object value) {
        if (value instanceof Concerns concerns) {
            return concerns.subject();
        }
        return value instanceof SubjectRef ref ? ref : null;
    }
}
