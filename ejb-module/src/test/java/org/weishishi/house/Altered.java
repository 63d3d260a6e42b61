package org.weishishi.house;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** 改几处 · copies of records in which only what a test is about differs. */
final class Altered {

    private Altered() {}

    /** @return a copy of the record with those values for those components, of which it must have every one */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R original, Map<String, Object> values) {
        RecordComponent[] all = original.getClass().getRecordComponents();
        long named =
                Arrays.stream(all).filter(c -> values.containsKey(c.getName())).count();
        if (named != values.size()) {
            throw new IllegalArgumentException(original.getClass() + " has not all of " + values.keySet());
        }
        try {
            Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] taken = new Object[all.length];
            for (int i = 0; i < all.length; i++) {
                String name = all[i].getName();
                taken[i] = values.containsKey(name)
                        ? values.get(name)
                        : all[i].getAccessor().invoke(original);
            }
            return (R) original.getClass().getDeclaredConstructor(types).newInstance(taken);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(original.getClass().getName(), e);
        }
    }
}
