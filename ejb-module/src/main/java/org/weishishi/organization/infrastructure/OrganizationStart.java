package org.weishishi.organization.infrastructure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.weishishi.organization.api.DemoAccount;
import org.weishishi.organization.application.ActingIdentity;
import org.weishishi.organization.application.EnsureAdministrator;
import org.weishishi.organization.application.LoadDemoOrganization;
import org.weishishi.organization.application.ReleaseShippedCalendar;
import org.weishishi.shared.SchemaReady;

/** 启动时准备机构 · shipped calendar, demo tree and its accounts file, first administrator: in this order, each once. */
@ApplicationScoped
public class OrganizationStart {

    private static final Logger START = System.getLogger("org.weishishi.start");

    private final ActingIdentity identity;
    private final ReleaseShippedCalendar calendar;
    private final LoadDemoOrganization demo;
    private final EnsureAdministrator administrator;
    private final DemoAccountsFile file;

    @Inject
    public OrganizationStart(
            ActingIdentity identity,
            ReleaseShippedCalendar calendar,
            LoadDemoOrganization demo,
            EnsureAdministrator administrator,
            DemoAccountsFile file) {
        this.identity = identity;
        this.calendar = calendar;
        this.demo = demo;
        this.administrator = administrator;
        this.file = file;
    }

    @SuppressWarnings("NullAway")
    OrganizationStart() {
        this(null, null, null, null, null);
    }

    /** Runs after the schema stands and before whatever needs the tree. */
    @ActivateRequestContext
    public void prepare(@Observes @Priority(1000) SchemaReady ready) {
        identity.assumeSystem();
        try {
            twice(calendar::release);
            twice(demo::load);
            twice(administrator::ensure)
                    .ifPresent(principal -> START.log(Level.INFO, "first administrator: " + principal));
            List<DemoAccount> accounts = demo.issueTokens();
            if (!accounts.isEmpty()) {
                START.log(Level.INFO, "demo accounts (password " + DemoAccount.PASSWORD + "): " + file.write(accounts));
            }
        } finally {
            identity.clear();
        }
    }

    /** Another node may load the same at the same moment: the loser of the unique key looks again and finds it done. */
    private static <T> T twice(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException lost) {
            START.log(Level.INFO, "once more, because of " + lost);
            return step.get();
        }
    }
}
