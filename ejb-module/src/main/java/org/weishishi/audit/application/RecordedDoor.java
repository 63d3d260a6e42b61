package org.weishishi.audit.application;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.DeclaredDoor;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.Secret;

/**
 * 留痕方式 · what a call of a use case leaves in the audit trail, read from its declaration once.
 *
 * @param recorded whether it leaves anything
 * @param action {@code context.UseCase.method}
 * @param parameters names of what is said, in order; empty where it is secret
 */
record RecordedDoor(boolean recorded, String action, List<String> parameters) {

    private static final Map<Method, RecordedDoor> KNOWN = new ConcurrentHashMap<>();
    private static final RecordedDoor NONE = new RecordedDoor(false, "", List.of());

    /** @param called the method that was called, maybe of a container's subclass */
    static RecordedDoor of(Method called) {
        return KNOWN.computeIfAbsent(
                called,
                method -> DeclaredDoor.of(method)
                        .filter(door -> door.getAnnotation(Allowed.class).kind().recorded())
                        .map(RecordedDoor::declared)
                        .orElse(NONE));
    }

    private static RecordedDoor declared(Method door) {
        String[] path = door.getDeclaringClass().getPackageName().split("\\.", -1);
        String action = path[2] + "." + door.getDeclaringClass().getSimpleName() + "." + door.getName();
        List<String> names = Arrays.stream(door.getParameters())
                .map(parameter -> parameter.isAnnotationPresent(Secret.class) ? "" : parameter.getName())
                .toList();
        return new RecordedDoor(true, action, names);
    }

    /** @return what was said, without what is secret, and the number it made */
    JsonObject facts(Object[] arguments, @Nullable Object result) {
        JsonObjectBuilder facts = JsonParts.object();
        for (int i = 0; i < arguments.length; i++) {
            if (!parameters.get(i).isEmpty()) {
                facts.add(parameters.get(i), RecordJson.value(arguments[i]));
            }
        }
        if (result instanceof Long id) {
            facts.add("result", id);
        }
        return facts.build();
    }
}
