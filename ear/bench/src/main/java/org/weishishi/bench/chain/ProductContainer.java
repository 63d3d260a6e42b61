package org.weishishi.bench.chain;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.weishishi.bench.Installed;
import org.weishishi.organization.application.ActingIdentity;
import org.weishishi.organization.application.LoadDemoOrganization;
import org.weishishi.organization.application.ReleaseShippedCalendar;
import org.weishishi.shared.infrastructure.SchemaMigration;

/** The product's beans in a CDI container of their own, on one database: every use case is called through its interceptors, each call a request. */
final class ProductContainer implements AutoCloseable {

    private static final String DEMO = "weishishi.demo";

    private final SeContainer container;
    private final Map<Class<?>, Object> beans = new ConcurrentHashMap<>();
    private final ThreadLocal<RequestContextController> requests =
            ThreadLocal.withInitial(() -> selected(RequestContextController.class));

    /** With the units, people and calendar of the demo; everything else as in an installation without demo mode. */
    ProductContainer(DataSource source) throws Exception {
        new SchemaMigration(source).run();
        Transactions.Given.unit(Installed.unit(source));
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(Beans.all())
                .addBeanClasses(Transactions.class, InTransaction.class, InOwnTransaction.class)
                .initialize();
        demo(true);
        as("", bean(ReleaseShippedCalendar.class)::release);
        as("", bean(LoadDemoOrganization.class)::load);
        demo(false);
    }

    /** Demo mode signs with demo keys, and has a clock of its own. */
    static void demo(boolean on) {
        System.setProperty(DEMO, Boolean.toString(on));
    }

    /** @return the bean, looked up once, as whoever has it injected does */
    <T> T bean(Class<T> type) {
        return type.cast(beans.computeIfAbsent(type, this::selected));
    }

    private <T> T selected(Class<T> type) {
        return container.select(type).get();
    }

    /** One request of that account, of the program itself with an empty name. */
    <T> T as(String account, Callable<T> work) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            ActingIdentity identity = bean(ActingIdentity.class);
            if (account.isEmpty()) {
                identity.assumeSystem();
            } else {
                identity.assume(account);
            }
            return work.call();
        } finally {
            request.deactivate();
        }
    }

    @Override
    public void close() {
        container.close();
    }
}
