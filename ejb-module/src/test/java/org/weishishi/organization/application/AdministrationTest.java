package org.weishishi.organization.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.AddPost;
import org.weishishi.organization.api.AddUnit;
import org.weishishi.organization.api.Appoint;
import org.weishishi.organization.api.BlockAccount;
import org.weishishi.organization.api.EndAppointment;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.RegisterAccount;
import org.weishishi.organization.api.RenameUnit;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.shared.BusinessException;

@NullMarked
class AdministrationTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 4, 6);

    private final Desk desk = Desk.demo();
    private final ChangeStructure structure = new ChangeStructure(desk.memory.units, desk.memory.posts);
    private final AppointPerson appoint = new AppointPerson(
            desk.memory.persons, desk.memory.posts, desk.memory.appointments, desk.actor, desk.businessClock);
    private final RegisterPerson register = new RegisterPerson(desk.memory.persons, desk.memory.accounts, desk.actor);

    AdministrationTest() {
        desk.identity.assume("admin");
    }

    @Test
    void growsTheTreeOneLevelAtATime() {
        OrgUnit street = unit("440303008");
        long id = structure.addUnit(new AddUnit(street.id(), "440303008099", "新桥社区", "新桥社区居民委员会"));

        OrgUnit added = desk.memory.units.find(id).orElseThrow();
        assertThat(added.view().streetId()).isEqualTo(street.id());
        assertThat(added.view().districtId()).isEqualTo(unit("440303").id());
        refused("noLevelBelow", () -> structure.addUnit(new AddUnit(id, "9", "小区", "小区")));
        refused("codeTaken", () -> structure.addUnit(new AddUnit(street.id(), "440303008099", "又一个", "又一个")));
    }

    @Test
    void refusesAStaleForm() {
        OrgUnit street = unit("440303008");
        refused(
                "stale",
                () -> structure.renameUnit(new RenameUnit(street.id(), street.version() + 1, "440303008", "改名", "改名")));
        assertThat(street.name()).isEqualTo("莲塘街道");
    }

    @Test
    void setsUpPostsWhereTheyBelong() {
        OrgUnit community = unit("440303008002");
        refused("postLevel", () -> structure.addPost(new AddPost(community.id(), PostKind.CITY_OFFICER, "岗")));
        structure.addPost(new AddPost(community.id(), PostKind.COMMUNITY_CLERK, "经办"));
        refused("postTaken", () -> structure.addPost(new AddPost(community.id(), PostKind.COMMUNITY_CLERK, "经办")));
    }

    @Test
    void anAppointmentCountsBetweenItsDatesAndIsNeverDeleted() {
        Appointment clerk = only("liantang.clerk");
        appoint.end(new EndAppointment(clerk.id(), clerk.version(), TODAY.minusDays(1)));

        assertThat(desk.accounts.person("liantang.clerk").orElseThrow().posts()).isEmpty();
        assertThat(desk.memory.appointments.find(clerk.id())).isPresent();
        assertThat(clerk.validOn(TODAY.minusDays(1))).isTrue();
        refused(
                "appointmentEnd",
                () -> appoint.end(new EndAppointment(clerk.id(), clerk.version(), TODAY.plusDays(9))));
    }

    @Test
    void keepsTheThreeOfficersApart() {
        long auditorPost = only("auditor").postId();
        refused("threeOfficers", () -> appoint.appoint(new Appoint(person("security"), auditorPost, TODAY, null)));
        refused("selfAppointment", () -> appoint.appoint(new Appoint(person("admin"), auditorPost, TODAY, null)));
        refused("alreadyAppointed", () -> appoint.appoint(new Appoint(person("auditor"), auditorPost, TODAY, null)));
        assertThat(appoint.appoint(new Appoint(person("luohu.officer"), auditorPost, TODAY, TODAY)))
                .isPositive();
    }

    @Test
    void neverLosesTheLastAdministrator() {
        Appointment last = only("admin");
        refused("lastAdministrator", () -> appoint.end(new EndAppointment(last.id(), last.version(), TODAY)));
        assertThat(last.to()).isNull();
    }

    @Test
    void registersPeopleWithRareNames() {
        register.register(new RegisterAccount("rare", null, "𰻝㛃𬭎"));

        assertThat(desk.accounts.person("rare").orElseThrow().personName()).isEqualTo("𰻝㛃𬭎");
        refused("principalTaken", () -> register.register(new RegisterAccount("rare", null, "别人")));
        refused("name", () -> register.register(new RegisterAccount("long", null, "𰻝".repeat(51))));
        register.register(new RegisterAccount("fits", null, "𰻝".repeat(50)));
    }

    @Test
    void blocksOthersButNotItself() {
        var own = desk.memory.accounts.byPrincipal("admin").orElseThrow();
        var other = desk.memory.accounts.byPrincipal("liantang.clerk").orElseThrow();
        refused("ownAccount", () -> register.block(new BlockAccount(own.id(), own.version(), true)));

        register.block(new BlockAccount(other.id(), other.version(), true));

        assertThat(desk.accounts.person("liantang.clerk")).isEmpty();
    }

    @Test
    void theFirstAdministratorComesOnce() {
        Desk empty = new Desk(false, Optional.of("realm-admin"));
        EnsureAdministrator ensure = new EnsureAdministrator(
                empty.memory.units, empty.memory.appointments, empty.staffing, empty.settings, empty.businessClock);

        assertThat(ensure.ensure()).contains("realm-admin");
        assertThat(ensure.ensure()).isEmpty();
        empty.identity.assume("realm-admin");
        assertThat(empty.actor.require().post()).isEqualTo(PostKind.ADMINISTRATOR);
    }

    @Test
    void demoTokensOpenTheirPostAndOldOnesNothing() {
        String old = desk.loadDemo().issueTokens().get(0).token();
        assertThat(desk.accounts.byToken(old).orElseThrow().account()).isEqualTo("liantang.clerk");

        desk.loadDemo().issueTokens();

        assertThat(desk.accounts.byToken(old)).isEmpty();
        assertThat(desk.accounts.byToken("guess")).isEmpty();
    }

    private OrgUnit unit(String code) {
        return desk.memory.units.byCode(code).orElseThrow();
    }

    private long person(String account) {
        return desk.accounts.person(account).orElseThrow().personId();
    }

    private Appointment only(String account) {
        return desk.memory.appointments.ofPerson(person(account)).get(0);
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo("organization.error." + reason));
    }
}
