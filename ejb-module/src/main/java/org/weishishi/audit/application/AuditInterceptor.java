package org.weishishi.audit.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Acting;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.Door;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.Secret;
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
        Method method = declared(call.getMethod());
        Allowed allowed = method == null ? null : method.getAnnotation(Allowed.class);
        if (method != null && allowed != null && allowed.kind() != Allowed.Kind.READ) {
            Object[] arguments = call.getParameters();
            trail.record(
                    acting.get().by(), action(method), subject(arguments, result), facts(method, arguments, result));
        }
        return result;
    }

    static String action(Method method) {
        String[] path = method.getDeclaringClass().getPackageName().split("\\.", -1);
        return path[2] + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName();
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

    private static JsonObject facts(Method method, Object[] arguments, @Nullable Object result) {
        JsonObjectBuilder facts = JsonParts.object();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAnnotationPresent(Secret.class)) {
                facts.add(parameters[i].getName(), RecordJson.value(arguments[i]));
            }
        }
        if (result instanceof Long id) {
            facts.add("result", id);
        }
        return facts.build();
    }

    /** A container may call through a subclass without annotations: looks upwards. */
    static @Nullable Method declared(Method called) {
        for (Class<?> type = called.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Allowed.class)
                        && method.getName().equals(called.getName())
                        && Arrays.equals(method.getParameterTypes(), called.getParameterTypes())) {
                    return method;
                }
            }
        }
        return null;
    }
}
