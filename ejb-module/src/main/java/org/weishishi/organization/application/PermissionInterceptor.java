package org.weishishi.organization.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.DeclaredDoor;
import org.weishishi.shared.Door;

/**
 * 权限检查 · first of the three behind every use case (before the transaction, which has 200): the post acted in must hold
 * one of the permissions of {@link Allowed}. The program itself may call anything; nobody else has {@code SYSTEM}.
 */
@Interceptor
@Door
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermissionInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ResolvedActor current;

    @Inject
    public PermissionInterceptor(ResolvedActor current) {
        this.current = current;
    }

    /** Refuses with {@code organization.error.notAllowed} what the post acted in does not allow. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Allowed allowed = DeclaredDoor.of(call.getMethod())
                .orElseThrow(() -> new IllegalStateException(call.getMethod() + " is a door without @Allowed"))
                .getAnnotation(Allowed.class);
        if (!current.isSystem()) {
            require(current.require(), allowed);
        }
        return call.proceed();
    }

    private static void require(Actor actor, Allowed allowed) {
        if (Arrays.stream(allowed.value()).noneMatch(actor::may)) {
            throw BusinessException.forbidden(
                    "organization.error.notAllowed", actor.by().postName(), allowed.value()[0]);
        }
    }
}
