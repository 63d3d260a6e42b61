package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.DecisionView;
import org.weishishi.approval.api.act.GiveSeat;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.watch.AdministeredFile;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.application.watch.RetryResolution;
import org.weishishi.organization.api.EndAppointment;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.RenameUnit;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.AppointPerson;
import org.weishishi.organization.application.ChangeStructure;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;

/**
 * 街道合并 while a round of the old street is open: its posts end with it, the round waits and says for whom, the administrator gives the
 * seat to the street that takes over, and the trail names both.
 */
class StreetMergedDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    private UnitView unit(String code) {
        return house.stored()
                .in(() -> house.room(Directory.class).unitByCode(code).orElseThrow());
    }

    private Holder leader(UnitView street) {
        return house.stored()
                .in(() -> house.room(Directory.class)
                        .holders(street.id(), PostKind.STREET_LEADER)
                        .get(0));
    }

    /** The street is no more from the next day on. */
    private void merged(UnitView street) {
        house.as("admin");
        List<EndAppointment> ending = house.stored()
                .reading(em -> em
                        .createQuery(
                                "select a from Appointment a, Post p where p.id = a.postId and p.unitId = :unit",
                                Appointment.class)
                        .setParameter("unit", street.id())
                        .getResultList()
                        .stream()
                        .map(one -> new EndAppointment(one.id(), one.version(), LocalDate.of(2016, 8, 16)))
                        .toList());
        ending.forEach(one -> house.call(AppointPerson.class, "end", one));
        long version =
                house.stored().reading(em -> em.find(OrgUnit.class, street.id()).version());
        house.call(
                ChangeStructure.class,
                "renameUnit",
                new RenameUnit(street.id(), version, street.code(), "莲塘街道（已并入东湖街道）", "莲塘街道办事处（已并入）"));
    }

    private ApprovalFile approval(long project) {
        house.as("liantang.clerk");
        ProjectFile file = play.file(project);
        return Objects.requireNonNull(file.approval());
    }

    private List<NoticeView> told(String key) {
        return house.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .filter(notice -> notice.messageKey().equals(key))
                .toList();
    }

    @Test
    void theRoundWaitsNamesItsPostAndGoesOnAtTheStreetThatTakesOver() {
        long project = play.submitted(true).get(0);
        play.decide("liantang.secretary", project, DecisionKind.APPROVE, "同意");
        UnitView old = unit("440303008");
        Holder successor = leader(unit("440303007"));
        merged(old);
        house.at("2016-08-17T09:00:00+08:00");
        long id = approval(project).id();
        house.asSystem();
        assertThat(house.<List<Long>>call(RetryResolution.class, "misplaced")).contains(id);
        house.call(RetryResolution.class, "retry", id);
        ApprovalFile blocked = approval(project);
        assertThat(blocked.state()).isEqualTo(ApprovalState.BLOCKED);
        assertThat(Objects.requireNonNull(blocked.turn())).satisfies(turn -> {
            assertThat(turn.unit()).contains("莲塘街道");
            assertThat(turn.who()).as("the post that is vacant").isEqualTo("街道分管领导");
        });
        house.as("liantang.clerk");
        assertThat(told("approval.notice.blocked"))
                .as("whoever submitted it is told where")
                .singleElement()
                .satisfies(notice -> assertThat(notice.args().get(1)).contains("莲塘街道", "街道分管领导"));
        refused("organization.error.notAllowed", () -> {
            house.as("luohu.officer");
            house.call(
                    AdministerApproval.class,
                    "reassign",
                    new GiveSeat(id, 1, new PersonInPost(successor.personId(), successor.postId()), "街道合并"));
        });
        house.as("admin");
        assertThat(told("approval.notice.vacant"))
                .as("and who can mend it")
                .extracting(NoticeView::subject)
                .containsExactly(new SubjectRef("blocked", id));
        assertThat(house.<AdministeredFile>call(AdministerApproval.class, "open", id)
                        .seats())
                .singleElement()
                .satisfies(seat -> assertThat(seat.post()).endsWith("街道分管领导"))
                .satisfies(seat -> assertThat(seat.who()).isEmpty());
        house.call(
                AdministerApproval.class,
                "reassign",
                new GiveSeat(id, 1, new PersonInPost(successor.personId(), successor.postId()), "莲塘街道并入东湖街道"));
        assertThat(approval(project).state()).isEqualTo(ApprovalState.RUNNING);
        house.as("admin");
        assertThat(told("approval.notice.vacant")).as("it is mended").isEmpty();
        house.asSystem();
        assertThat(house.<Object>call(RetryResolution.class, "retry", id))
                .as("the seat that was given stays given")
                .isNull();
        play.decide("donghu.leader", project, DecisionKind.APPROVE, "同意");
        for (String account : List.of("luohu.officer", "shenzhen.officer")) {
            play.decide(account, project, DecisionKind.APPROVE, "同意");
        }
        ApprovalFile done = approval(project);
        assertThat(done.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(done.decisions()).extracting(DecisionView::unit).containsExactly("莲塘社区", "东湖街道", "罗湖区", "深圳市");
        assertThat(done.intact()).isTrue();
    }
}
