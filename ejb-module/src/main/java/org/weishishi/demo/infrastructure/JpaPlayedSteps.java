package org.weishishi.demo.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.demo.domain.PlayedStep;
import org.weishishi.demo.domain.PlayedSteps;

/** 演示进度 on JPA. */
@ApplicationScoped
public class JpaPlayedSteps implements PlayedSteps {

    @Inject
    private EntityManager em;

    @Override
    public void add(PlayedStep mark) {
        em.persist(mark);
        em.flush();
    }

    @Override
    public Set<String> keys() {
        return em.createQuery("select s.key from PlayedStep s", String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long made(String key) {
        PlayedStep mark = em.find(PlayedStep.class, key);
        if (mark == null) {
            throw new IllegalStateException("not played yet: " + key);
        }
        return mark.madeId();
    }
}
