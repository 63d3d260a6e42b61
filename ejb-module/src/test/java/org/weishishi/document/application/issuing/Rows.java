package org.weishishi.document.application.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weishishi.project.InMemoryProjects;

/** Entities kept in a list and numbered from 1 in the order they came: what the repositories in memory share. */
public abstract class Rows<T> {

    public final List<T> all = new ArrayList<>();

    public Optional<T> find(long id) {
        return id < 1 || id > all.size() ? Optional.empty() : Optional.of(all.get((int) id - 1));
    }

    public void add(T entity) {
        all.add(entity);
        InMemoryProjects.give(entity, all.size());
    }
}
