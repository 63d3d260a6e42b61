package org.weishishi.house;

import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.audit.application.AuditInterceptor;
import org.weishishi.organization.application.ActingIdentity;
import org.weishishi.organization.application.LoadDemoOrganization;
import org.weishishi.organization.application.PermissionInterceptor;
import org.weishishi.organization.application.ReleaseShippedCalendar;
import org.weishishi.rule.application.book.ReleaseShippedRules;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.DemoClock;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.Settings;
import org.weishishi.task.api.JobHandler;
import org.weishishi.task.api.JobState;
import org.weishishi.task.domain.Job;

/** All rooms with the tree, the people and the calendar of the demo; everybody goes through the doors. */
public final class OpenHouse implements AutoCloseable {

    private final StoredHouse stored;
    private final Rooms rooms;
    private final ActingIdentity identity = new ActingIdentity();
    private OffsetDateTime now = OffsetDateTime.parse("2016-07-18T09:00:00+08:00");

    /** Opens it on 2016-07-18 at nine. */
    public OpenHouse() {
        this(StoredHouse.onH2());
    }

    /** The same on h2 or postgresql. */
    public static OpenHouse on(String vendor) throws IOException {
        return new OpenHouse(StoredHouse.on(vendor));
    }

    /** On a database that the test may kill and start again. */
    public static OpenHouse onDisk() throws IOException {
        return new OpenHouse(StoredHouse.onDisk());
    }

    private OpenHouse(StoredHouse stored) {
        this.stored = stored;
        this.rooms = new Rooms(stored);
        rooms.put(ActingIdentity.class, identity);
        rooms.put(Clock.class, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
        HouseClock clock = new HouseClock();
        rooms.put(BusinessClock.class, clock);
        rooms.put(DemoClock.class, clock);
        rooms.put(Settings.class, new DemoSettings(folder()));
        identity.assumeSystem();
        call(ReleaseShippedCalendar.class, "release");
        call(LoadDemoOrganization.class, "load");
        call(ReleaseShippedRules.class, "release");
        identity.clear();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("house");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves the business clock. */
    public void at(String time) {
        now = OffsetDateTime.parse(time);
    }

    /** From now on that account acts. */
    public void as(String account) {
        identity.assume(account);
    }

    /** From now on the program itself acts. */
    public void asSystem() {
        identity.assumeSystem();
    }

    public StoredHouse stored() {
        return stored;
    }

    /** @return the bean, to be asked inside {@link StoredHouse#in} */
    public <T> T room(Class<T> type) {
        return rooms.get(type);
    }

    /** @return every bean of that type */
    public <T> List<T> rooms(Class<T> type) {
        return rooms.all(type).stream().map(type::cast).toList();
    }

    /** Goes through the door of a use case: permission, transaction, audit. @return what it answers, null for nothing */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <R> R call(Class<?> useCase, String name, @Nullable Object... args) {
        Method method = Arrays.stream(useCase.getMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == args.length)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(useCase + "." + name));
        Object bean = rooms.get(useCase);
        Proceed act = () ->
                rooms.get(AuditInterceptor.class).record(context(method, args, () -> Rooms.invoke(method, bean, args)));
        return (R) unchecked(() -> rooms.get(PermissionInterceptor.class)
                .check(context(method, args, () -> stored.in(() -> unchecked(act)))));
    }

    private static @Nullable Object unchecked(Proceed act) {
        try {
            return act.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvocationContext context(Method method, @Nullable Object[] args, Proceed next) {
        return (InvocationContext) Proxy.newProxyInstance(
                OpenHouse.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, none) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getParameters" -> args;
                    case "proceed" -> next.run();
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    /** Does the jobs of that kind that wait, as the program would after the commit. @return how many */
    public int jobs(Class<? extends JobHandler> handler) {
        JobHandler doing = rooms.get(handler);
        List<Job> waiting = stored.reading(em -> em.createQuery(
                        "select j from Job j where j.kind = :kind and j.state = :waiting order by j.id", Job.class)
                .setParameter("kind", doing.kind())
                .setParameter("waiting", JobState.WAITING)
                .getResultList());
        for (Job job : waiting) {
            stored.in(() -> unchecked(() -> {
                doing.run(JsonParts.read(job.payload()));
                return true;
            }));
            stored.inTransaction(em -> em.createQuery("update Job j set j.state = :done where j.id = :id")
                    .setParameter("done", JobState.DONE)
                    .setParameter("id", job.id())
                    .executeUpdate());
        }
        return waiting.size();
    }

    /** @return actions recorded about that object, oldest first */
    public List<String> recorded(String kind, long id) {
        return stored.reading(em -> em.createQuery(
                        "select e.action from AuditEntry e where e.subjectKind = :kind and e.subjectId = :id order by"
                                + " e.id",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultList());
    }

    @Override
    public void close() {
        stored.close();
    }

    /** Stands where the test put it. */
    private final class HouseClock implements DemoClock {

        @Override
        public OffsetDateTime now() {
            return now;
        }

        @Override
        public boolean startAt(OffsetDateTime start) {
            now = start;
            return true;
        }

        @Override
        public void advanceTo(OffsetDateTime time) {
            now = time;
        }
    }

    private interface Proceed {
        @Nullable
        Object run() throws Exception;
    }

    private static final class DemoSettings extends Settings {

        private final Path folder;

        DemoSettings(Path folder) {
            this.folder = folder;
        }

        @Override
        public Optional<String> publicUrl() {
            return Optional.of("https://mws.example.gov.cn/weishishi");
        }

        @Override
        public boolean demo() {
            return true;
        }

        @Override
        public Path data() {
            return folder;
        }
    }
}
