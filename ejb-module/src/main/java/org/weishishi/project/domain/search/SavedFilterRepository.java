package org.weishishi.project.domain.search;

import java.util.List;

/** 常用筛选库. */
public interface SavedFilterRepository {

    /** @return all of one person, by name */
    List<SavedFilter> of(long personId);

    /** Keeps a new one; a second one of the same name is refused by the database. */
    void add(SavedFilter filter);

    /** Forgets one. */
    void remove(SavedFilter filter);
}
