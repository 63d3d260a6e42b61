package org.weishishi.organization.application;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Staffing.Newcomer;
import org.weishishi.organization.domain.AppointmentRepository;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.UnitName;
import org.weishishi.organization.domain.UnitRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;
import org.weishishi.shared.UseCase;

/** 首任管理员 · an empty house needs somebody with a key: {@code WEISHISHI_ADMIN} names the principal. */
@UseCase
public class EnsureAdministrator {

    private final UnitRepository units;
    private final AppointmentRepository appointments;
    private final Staffing staffing;
    private final Settings settings;
    private final BusinessClock clock;

    @Inject
    public EnsureAdministrator(
            UnitRepository units,
            AppointmentRepository appointments,
            Staffing staffing,
            Settings settings,
            BusinessClock clock) {
        this.units = units;
        this.appointments = appointments;
        this.staffing = staffing;
        this.settings = settings;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    EnsureAdministrator() {
        this(null, null, null, null, null);
    }

    /** @return the principal who became administrator; empty when there is one already or none was named */
    @Allowed(Permission.SYSTEM)
    public Optional<String> ensure() {
        if (!appointments.holdersAnywhere(PostKind.ADMINISTRATOR, clock.today()).isEmpty()) {
            return Optional.empty();
        }
        return settings.admin().map(principal -> {
            OrgUnit city = units.city().orElseGet(this::firstCity);
            String post = words().getString("organization.PostKind.ADMINISTRATOR");
            staffing.staff(city, PostKind.ADMINISTRATOR, post, new Newcomer(principal, principal), clock.today());
            return principal;
        });
    }

    private OrgUnit firstCity() {
        String name = words().getString("organization.firstCity");
        OrgUnit city = OrgUnit.city(new UnitName("0000", name, name));
        units.add(city);
        units.flush();
        return city;
    }

    private static ResourceBundle words() {
        return ResourceBundle.getBundle("org.weishishi.organization.messages", Locale.ROOT);
    }
}
