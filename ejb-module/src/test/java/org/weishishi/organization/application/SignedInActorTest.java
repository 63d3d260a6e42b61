package org.weishishi.organization.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;

@NullMarked
class SignedInActorTest {

    private final Desk desk = Desk.demo();

    @Test
    void actsInTheFirstPostUntilAnotherIsChosen() {
        List<HeldPost> posts =
                desk.accounts.person("liantang.both").orElseThrow().posts();
        desk.identity.assume("liantang.both");
        assertThat(desk.actor.require().post()).isEqualTo(PostKind.COMMUNITY_CLERK);

        desk.identity.assume("liantang.both", posts.get(1).postId());

        assertThat(desk.actor.require().post()).isEqualTo(PostKind.COMMUNITY_SECRETARY);
        assertThat(desk.actor.by().personName()).isEqualTo("黄大寒");
    }

    @Test
    void doesNotActInSomebodyElsesPost() {
        long secretary = desk.accounts
                .person("liantang.secretary")
                .orElseThrow()
                .posts()
                .get(0)
                .postId();
        desk.identity.assume("liantang.clerk", secretary);

        refused("organization.error.noPost");
    }

    @Test
    void knowsNobodyWithoutAccountAndNobodyBlocked() {
        desk.identity.assume("stranger");
        refused("organization.error.noAccount");

        desk.memory.accounts.byPrincipal("liantang.clerk").orElseThrow().block(0);
        desk.identity.assume("liantang.clerk");
        refused("organization.error.noAccount");
    }

    @Test
    void isNobodyBeforeSignInAndTheSystemInRecords() {
        refused("organization.error.notSignedIn");
        assertThat(desk.actor.by().account()).isEqualTo("system");
        assertThat(desk.actor.isSystem()).isFalse();
    }

    @Test
    void mayMoveTheClockInDemoModeOnly() {
        desk.identity.assume("luohu.officer");
        assertThat(desk.actor.require().may(Permission.DEMO_CLOCK)).isTrue();

        ActingIdentity identity = new ActingIdentity();
        identity.assume("luohu.officer");
        ResolvedActor real = new ResolvedActor(identity, desk.accounts, new Desk(false, Optional.empty()).settings);
        assertThat(real.require().may(Permission.DEMO_CLOCK)).isFalse();
    }

    @Test
    void keepsRareNames() {
        desk.identity.assume("liantang.secretary");
        assertThat(desk.actor.by().personName()).isEqualTo("王𬭎毅");
        desk.identity.assume("liantang.leader");
        assertThat(desk.actor.by().personName()).isEqualTo("李㛃");
    }

    @Test
    void seesExactlyWhatLiesUnderTheUnit() {
        OrganizationDirectory directory = new OrganizationDirectory(
                desk.memory.units, desk.memory.appointments, desk.memory.posts, desk.businessClock);
        for (String account : List.of("liantang.clerk", "minxin.street", "luohu.officer", "nanshan.officer", "admin")) {
            desk.identity.assume(account);
            Actor actor = desk.actor.require();
            for (String code : List.of("440303008001", "440303004022", "440303008002", "440307010001")) {
                desk.memory.units.byCode(code).ifPresent(community -> {
                    UnitView above = actor.unit().level() == OrgLevel.COMMUNITY
                            ? community.view()
                            : directory.ancestor(community.id(), actor.unit().level());
                    assertThat(actor.sees(community.view()))
                            .as("%s sees %s", account, community.name())
                            .isEqualTo(above.id() == actor.unit().id());
                });
            }
        }
    }

    private void refused(String code) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(desk.actor::require)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.FORBIDDEN));
    }
}
