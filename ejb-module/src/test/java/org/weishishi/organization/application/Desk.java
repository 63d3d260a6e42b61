package org.weishishi.organization.application;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Settings;

/** The organization context wired by hand over memory, at 2021-04-06 09:00 in Beijing. */
@NullMarked
final class Desk {

    final MemoryOrganization memory = new MemoryOrganization();
    final ActingIdentity identity = new ActingIdentity();
    final BusinessClock businessClock = () -> OffsetDateTime.parse("2021-04-06T09:00:00+08:00");
    final Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    final Settings settings;
    final Accounts accounts;
    final ResolvedActor actor;
    final Staffing staffing;

    Desk(boolean demo, Optional<String> admin) {
        settings = new Settings() {
            @Override
            public boolean demo() {
                return demo;
            }

            @Override
            public Optional<String> admin() {
                return admin;
            }
        };
        accounts = new Accounts(memory.accounts, memory.persons, memory.appointments, businessClock, clock);
        actor = new ResolvedActor(identity, accounts, settings);
        staffing = new Staffing(memory.posts, memory.persons, memory.accounts, memory.appointments);
    }

    /** With demo tree and people. */
    static Desk demo() {
        Desk desk = new Desk(true, Optional.empty());
        desk.loadDemo().load();
        return desk;
    }

    LoadDemoOrganization loadDemo() {
        return new LoadDemoOrganization(memory.units, memory.accounts, staffing, accounts, settings, clock);
    }

    ReleaseShippedCalendar shippedCalendar() {
        return new ReleaseShippedCalendar(memory.years, actor, businessClock);
    }
}
