package org.weishishi.organization.domain;

import java.util.Optional;

/** 人员库 · holds the persons. */
public interface PersonRepository {

    Optional<Person> find(long id);

    /** Stores a new person, who has a number afterwards. */
    void add(Person person);
}
