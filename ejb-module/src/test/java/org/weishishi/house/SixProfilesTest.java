package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.AddPost;
import org.weishishi.organization.api.AddUnit;
import org.weishishi.organization.api.Appoint;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.RegisterAccount;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.AppointPerson;
import org.weishishi.organization.application.ChangeStructure;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.RegisterPerson;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.shared.Money;

/** The six profiles differ in what they let pass: one community each, its clerk and its street, through the doors. */
class SixProfilesTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private final StreetDesk desk = new StreetDesk(house);

    @BeforeEach
    void inMarch2024() {
        house.at("2024-03-04T09:00:00+08:00");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UnitView unit(String code) {
        return house.stored()
                .in(() -> house.room(Directory.class).unitByCode(code).orElseThrow());
    }

    /** Somebody new holds the post and acts from now on. */
    private void as(String unitCode, PostKind kind) {
        String account = kind + "." + unitCode;
        house.as("admin");
        long post = house.<Long>call(
                ChangeStructure.class, "addPost", new AddPost(unit(unitCode).id(), kind, "经办人"));
        long person = house.<Long>call(RegisterPerson.class, "register", new RegisterAccount(account, null, "王𬭎毅"));
        house.call(AppointPerson.class, "appoint", new Appoint(person, post, LocalDate.of(2024, 1, 1), null));
        house.as(account);
    }

    private long project(ProjectKind kind, long yuan) {
        long proposal = house.<Long>call(
                Intake.class, "enter", new EnterProposal("建议", "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
        ProjectDetails details =
                new ProjectDetails("步道加固", kind, "FACILITY", "社区工作站", Money.yuan(yuan), true, "内容", "口袋公园", "居民");
        long id = house.<Long>call(Intake.class, "merge", new MergeProposals(List.of(proposal), details));
        play.declare(id, details);
        play.handOverIfFree(id);
        return id;
    }

    private List<String> names(long project) {
        FindingsView view = house.call(ReadFindings.class, "of", project);
        return view.findings().stream().map(FindingView::name).toList();
    }

    private StageKind stage(long project) {
        ProjectFile file = play.file(project);
        return java.util.Objects.requireNonNull(file.project().stage());
    }

    @Test
    void worksOf45AreHeldInFutianAndPassInNanshan() {
        as("440304001019", PostKind.COMMUNITY_CLERK);
        long futian = project(ProjectKind.ENGINEERING, 450_000);
        assertThat(names(futian)).containsExactly("R1-CAP");
        assertThat(stage(futian)).isEqualTo(StageKind.COLLECTION);
        refused("project.error.kindNotOffered", () -> project(ProjectKind.GOODS, 10_000));
        as("440305001001", PostKind.COMMUNITY_CLERK);
        long nanshan = project(ProjectKind.ENGINEERING, 450_000);
        assertThat(names(nanshan)).isEmpty();
        assertThat(stage(nanshan)).isEqualTo(StageKind.SCREENING);
    }

    @Test
    void donghuHasGoodsUnderAnotherName() {
        as("440303007001", PostKind.COMMUNITY_CLERK);
        long fits = project(ProjectKind.GOODS, 500_000);
        assertThat(play.file(fits).project().kindName()).isEqualTo("实物类");
        assertThat(stage(fits)).isEqualTo(StageKind.SCREENING);
        long above = project(ProjectKind.GOODS, 500_001);
        FindingsView view = house.call(ReadFindings.class, "of", above);
        assertThat(view.findings().get(0).args()).contains("实物类", "50.00");
    }

    @Test
    void longgangHasNoCapButAQuota() {
        as("440307003002", PostKind.COMMUNITY_CLERK);
        assertThat(names(project(ProjectKind.ENGINEERING, 1_990_000))).isEmpty();
        long above = project(ProjectKind.ENGINEERING, 2_000_001);
        assertThat(names(above)).contains("R17-YEAR").doesNotContain("R1-CAP");
        assertThat(stage(above)).isEqualTo(StageKind.COLLECTION);
    }

    @Test
    void longhuaStreetHasFiveGates() {
        as("440309003001", PostKind.COMMUNITY_CLERK);
        ProjectFile file = play.file(project(ProjectKind.SERVICE, 10_000));
        assertThat(file.road())
                .filteredOn(stage -> stage.kind() == StageKind.MEETING)
                .extracting(ProjectFile.RoadStage::name)
                .containsExactly("居民议事会决议", "专家评审会", "领导小组会议", "人大代表票选", "街道党工委会议");
    }

    @Test
    void zhuhaiAsksForAnEntryOfThePositiveList() {
        house.as("admin");
        long city = unit("4403").id();
        long district = house.<Long>call(ChangeStructure.class, "addUnit", new AddUnit(city, "440402", "香洲区", "香洲区"));
        long street = house.<Long>call(
                ChangeStructure.class, "addUnit", new AddUnit(district, "440402001", "拱北街道", "拱北街道办事处"));
        house.call(ChangeStructure.class, "addUnit", new AddUnit(street, "440402001001", "茂盛社区", "茂盛社区居民委员会"));
        as("440402001001", PostKind.COMMUNITY_CLERK);
        long project = project(ProjectKind.SERVICE, 200_000);
        assertThat(names(project)).containsExactly("R4-POSITIVE");
        as("440402001", PostKind.STREET_OFFICER);
        desk.judge(project, judged(Map.of("P1", false)));
        refused("project.error.openBlocks", () -> desk.release(project));
        desk.judge(project, judged(Map.of("P6", true)));
        desk.release(project);
        assertThat(stage(project)).isEqualTo(StageKind.CONSULTATION);
    }

    private static Judgement judged(Map<String, Boolean> ticks) {
        return new Judgement(Outcome.PASSED, "", List.of(), "参照同类项目", 30, ticks);
    }
}
