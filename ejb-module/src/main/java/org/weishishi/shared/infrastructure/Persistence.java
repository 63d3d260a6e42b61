package org.weishishi.shared.infrastructure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.weishishi.shared.SchemaReady;

/**
 * 持久化 · the one place that asks the server for the persistence unit; repositories inject the {@link EntityManager}.
 *
 * <p>Payara resolves the unit when the manager is first used, in the module that is being called then: from the web module
 * it finds none. So this manager is used once at start, from here.
 */
@ApplicationScoped
public class Persistence {

    @Produces
    @PersistenceContext(unitName = "weishishi")
    private EntityManager em;

    void resolve(@Observes @Priority(1) SchemaReady ready) {
        em.getMetamodel();
    }
}
