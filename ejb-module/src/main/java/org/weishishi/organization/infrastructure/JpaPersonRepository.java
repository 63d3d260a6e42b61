package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.weishishi.organization.domain.Person;
import org.weishishi.organization.domain.PersonRepository;

/** 人员库 in the database. */
@ApplicationScoped
public class JpaPersonRepository implements PersonRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    @Override
    public void add(Person person) {
        em.persist(person);
        em.flush();
    }
}
