package org.weishishi.organization.domain;

import java.util.List;
import java.util.Optional;

/** 岗位库 · holds the posts. */
public interface PostRepository {

    Optional<Post> find(long id);

    /** @return posts of the unit, by kind and name */
    List<Post> ofUnit(long unitId);

    /** Stores a new post; it has its number afterwards. */
    void add(Post post);
}
