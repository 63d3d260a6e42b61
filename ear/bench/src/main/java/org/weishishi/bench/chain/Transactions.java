package org.weishishi.bench.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.weishishi.bench.Intercepted;

/** What the server would give: the product's persistence unit, and a transaction for each use case. */
@ApplicationScoped
class Transactions {

    private final ThreadLocal<Deque<EntityManager>> running = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManagerFactory factory;

    Transactions() {
        factory = Given.unit();
    }

    /** What the container is told before it starts. */
    static final class Given {

        private static final ThreadLocal<EntityManagerFactory> UNIT = new InheritableThreadLocal<>();

        private Given() {}

        static void unit(EntityManagerFactory unit) {
            UNIT.set(unit);
        }

        static EntityManagerFactory unit() {
            return UNIT.get();
        }
    }

    /** @return the entity manager of the transaction that runs in the thread; without one, each question is asked for itself */
    @Produces
    EntityManager manager() {
        return Intercepted.as(EntityManager.class, (proxy, method, args) -> {
            EntityManager now = running.get().peek();
            return Intercepted.call(method, now == null ? factory.createEntityManager() : now, args);
        });
    }

    /** Joins the transaction that runs, or opens one. */
    <T> T required(Callable<T> work) throws Exception {
        return running.get().isEmpty() ? apart(work) : work.call();
    }

    /** A transaction of its own; an exception rolls it back. */
    <T> T apart(Callable<T> work) throws Exception {
        EntityManager em = factory.createEntityManager();
        running.get().push(em);
        try {
            em.getTransaction().begin();
            T result = work.call();
            em.getTransaction().commit();
            return result;
        } finally {
            running.get().pop();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }
}
