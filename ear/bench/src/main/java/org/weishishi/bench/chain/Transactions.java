package org.weishishi.bench.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** What the server would give: the product's persistence unit, and a transaction for each use case. */
@ApplicationScoped
class Transactions {

    private final ThreadLocal<Deque<EntityManager>> running = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManagerFactory factory;

    Transactions() {
        factory = Persistence.createEntityManagerFactory(
                "weishishi",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", Given.source(),
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE"));
    }

    /** What the container is told before it starts. */
    static final class Given {

        private static final ThreadLocal<DataSource> SOURCE = new InheritableThreadLocal<>();

        private Given() {}

        static void source(DataSource source) {
            SOURCE.set(source);
        }

        static DataSource source() {
            return SOURCE.get();
        }
    }

    /** @return the entity manager of the transaction that runs in the thread; without one, each question is asked for itself */
    @Produces
    EntityManager manager() {
        return (EntityManager) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    EntityManager now = running.get().peek();
                    try {
                        return method.invoke(now == null ? factory.createEntityManager() : now, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
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
