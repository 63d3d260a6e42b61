package org.weishishi.document.application.issuing;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entities kept in a list and numbered from 1 in the order they came: what the repositories in memory share. */
public abstract class Rows<T> {

    public final List<T> all = new ArrayList<>();

    public Optional<T> find(long id) {
        return id < 1 || id > all.size() ? Optional.empty() : Optional.of(all.get((int) id - 1));
    }

    public void add(T entity) {
        all.add(entity);
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, (long) all.size());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
