package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.act.GiveSeat;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.ChainPolicies.Nobody;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.track.StationView;
import org.weishishi.approval.api.track.TrackView;
import org.weishishi.approval.api.watch.AdministeredFile;
import org.weishishi.approval.api.watch.SeatChoice;
import org.weishishi.approval.application.read.TrackApproval;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.organization.api.AddPost;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.ChangeStructure;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;

/** 会签 of two named sections, one of which nobody holds: the round waits for it and says so to everybody who asks. */
class VacantPostDoorsTest {

    private static final String SAFETY = "安全科经办人";
    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    /** The sections of the countersign are named, and a vacant one is the administrator's to give. */
    private static void chain(String... sections) {
        List<SignerPost> who = List.of(sections).stream()
                .map(name -> new SignerPost(PostKind.STREET_SECTION, name))
                .toList();
        ChainScope scope = TRIAL.changed(
                "luohu-2016.project",
                steps -> steps.stream()
                        .map(step -> step.key().equals("sections") ? Altered.with(step, Map.of("who", who)) : step)
                        .toList());
        ChainPolicies policies = Altered.with(scope.chain().policies(), Map.of("nobody", Nobody.ADMINISTRATOR));
        ApprovalChain chain = Altered.with(scope.chain(), Map.of("policies", policies));
        TRIAL.release(Altered.with(scope, Map.of("chain", chain)));
    }

    private static String section(String person) {
        PersonInPost seat = TRIAL.person(person, PostKind.STREET_SECTION);
        return HOUSE.stored().in(() -> {
            Directory directory = HOUSE.room(Directory.class);
            return directory.holders(street(directory), PostKind.STREET_SECTION).stream()
                    .filter(holder -> holder.postId() == seat.postId())
                    .findFirst()
                    .orElseThrow()
                    .postName();
        });
    }

    private static long street(Directory directory) {
        return directory.ancestor(TRIAL.play().communityId(), OrgLevel.STREET).id();
    }

    private static List<NoticeView> told(String key) {
        return HOUSE.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .filter(notice -> notice.messageKey().equals(key))
                .toList();
    }

    @Test
    void theVacantPostIsNamedAndTheAdministratorGivesItsSeat() {
        String build = section("许立春");
        long street = HOUSE.stored().in(() -> street(HOUSE.room(Directory.class)));
        HOUSE.as("admin");
        HOUSE.call(ChangeStructure.class, "addPost", new AddPost(street, PostKind.STREET_SECTION, SAFETY));
        chain(build, SAFETY);
        long subject = TRIAL.start(600_000);
        TRIAL.approve(subject, "liantang.secretary");
        long id = TRIAL.file(subject).id();
        assertThat(TRIAL.file(subject).state()).isEqualTo(ApprovalState.BLOCKED);
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).who()).isEqualTo(SAFETY);
        HOUSE.as("liantang.clerk");
        assertThat(told("approval.notice.blocked"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.args().get(1)).contains("莲塘街道", SAFETY));
        StationView waits = HOUSE.<TrackView>call(TrackApproval.class, "track", id)
                .stations()
                .get(1);
        assertThat(waits.vacant()).isTrue();
        assertThat(waits.who()).contains("许立春");
        HOUSE.as("admin");
        assertThat(told("approval.notice.reassign"))
                .extracting(NoticeView::subject)
                .containsExactly(new SubjectRef("blocked", id));
        SeatChoice vacant = HOUSE.<AdministeredFile>call(AdministerApproval.class, "open", id).seats().stream()
                .filter(seat -> seat.who().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(vacant.post()).contains(SAFETY);
        PersonInPost finance = TRIAL.person("袁小雪", PostKind.STREET_SECTION);
        HOUSE.call(AdministerApproval.class, "reassign", new GiveSeat(id, vacant.number(), finance, "安全科尚未任命"));
        assertThat(told("approval.notice.reassign")).as("it is given").isEmpty();
        TRIAL.approve(subject, "liantang.build", "liantang.finance");
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isEqualTo("街道审批");
    }
}
