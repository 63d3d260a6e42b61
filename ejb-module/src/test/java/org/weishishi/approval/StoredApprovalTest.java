package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.Act;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalChain;
import org.weishishi.approval.domain.ApprovalRepository.TaskCriteria;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.Seats;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.TaskToken;
import org.weishishi.approval.infrastructure.JpaApprovalRepository;
import org.weishishi.approval.infrastructure.JpaOpinionDraftRepository;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.Cast;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.domain.Classification;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.PlannedStage;
import org.weishishi.project.domain.ProjectCriteria;
import org.weishishi.project.domain.ProjectCriteria.Cursor;
import org.weishishi.project.domain.ProjectCriteria.Level;
import org.weishishi.project.domain.ProjectCriteria.Scope;
import org.weishishi.project.domain.ProjectOrigin;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.infrastructure.JpaProjectRepository;
import org.weishishi.project.infrastructure.proposal.JpaProposalRepository;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** Projects and approvals through the real schema and the real mapping, on H2. */
class StoredApprovalTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-22T09:00:00.123456+08:00");
    private static final Seats SEATS = step ->
            new Seats.Seat(3, "莲塘街道", List.of(new Holder(2, "㛃𬭎", 20, "书记", 3, "莲塘街道")), LocalDate.of(2016, 8, 25));

    private final StoredHouse house = StoredHouse.onH2();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anApprovalComesBackAsItWasAndItsChainVerifies() {
        long[] id = new long[1];
        inTransaction(em -> {
            Approval approval = new Approval(
                    new ApprovalSubject(new SubjectRef("project", 7), "项目", Money.yuan(1), 4, "莲塘社区"),
                    new ApprovalChain(
                            "luohu-2016",
                            List.of(
                                    new ApprovalChain.Step(
                                            "一", OrgLevel.COMMUNITY, PostKind.COMMUNITY_SECRETARY, 2, false),
                                    new ApprovalChain.Step("二", OrgLevel.STREET, PostKind.STREET_LEADER, 3, true))),
                    Submission.of(Json.createObjectBuilder().add("name", "𰻝").build()),
                    new Cast().by(),
                    SEATS,
                    AT);
            approvals(em).add(approval);
            id[0] = approval.id();
        });
        inTransaction(em -> decide(em, id[0], DecisionKind.RETURN_TO_INITIATOR, "补充㛃"));
        inTransaction(em -> {
            Approval returned = approvals(em).lock(id[0]).orElseThrow();
            assertThat(returned.state()).isEqualTo(ApprovalState.RETURNED);
            returned.resubmit(
                    Submission.of(Json.createObjectBuilder().add("name", "改").build()), new Cast().by(), SEATS, AT);
        });
        inTransaction(em -> decide(em, id[0], DecisionKind.APPROVE, ""));
        inTransaction(em -> decide(em, id[0], DecisionKind.APPROVE_WITH_COMMENT, "同意"));
        inTransaction(em -> {
            Approval done = approvals(em).latest(new SubjectRef("project", 7)).orElseThrow();
            assertThat(done.state()).isEqualTo(ApprovalState.APPROVED);
            assertThat(done.intact()).isTrue();
            assertThat(done.decisions()).hasSize(3);
            assertThat(done.decisions().get(0).at()).isEqualTo(AT);
            assertThat(done.chain().steps().get(1).demonstration()).isTrue();
            assertThat(approvals(em).tasks(new TaskCriteria(2, 20, TaskState.DONE, 0), 2))
                    .hasSize(2);
            assertThat(approvals(em).count(new TaskCriteria(2, 20, TaskState.DONE, 0)))
                    .isEqualTo(3);
            assertThat(approvals(em).underWay()).isEmpty();
        });
        inTransaction(em -> em.createQuery("update Decision d set d.opinion = '改写' where d.number = 1")
                .executeUpdate());
        inTransaction(em -> assertThat(approvals(em).lock(id[0]).orElseThrow().intact())
                .as("a changed decision is seen")
                .isFalse());
    }

    private static void decide(EntityManager em, long id, DecisionKind kind, String opinion) {
        JpaApprovalRepository approvals = approvals(em);
        ApprovalTask open =
                approvals.tasks(new TaskCriteria(2, 20, TaskState.OPEN, 0), 5).get(0);
        assertThat(approvals.approvalOf(open.id())).contains(id);
        Approval approval = approvals.lock(id).orElseThrow();
        approval.decide(
                new TaskToken(open.number(), approval.revision()),
                new Act(kind, opinion),
                new org.weishishi.shared.ActedBy("p2", 2L, "㛃𬭎", 20L, "书记", 3L, "莲塘街道"),
                SEATS,
                AT);
    }

    @Test
    void projectsComeBackInKeysetOrderWithTheirRoad() {
        inTransaction(em -> {
            JpaProjectRepository projects = projects(em);
            for (int i = 0; i < 3; i++) {
                Proposal proposal = new Proposal(
                        new EnterProposal("𰻝", "王𬭎毅", ProposerCategory.RESIDENT, ProposalChannel.PAPER),
                        new Locality(Cast.LIANTANG),
                        new Cast().by(),
                        AT);
                proposals(em).add(proposal);
                MicroProject project = new MicroProject(
                        new ProjectOrigin(
                                projects.series(4, 2016).next("440303008001"),
                                new Locality(Cast.LIANTANG),
                                new ProjectDetails(
                                        "椅㛃100%",
                                        ProjectKind.SERVICE, "OTHER", "居委会", Money.yuan(9), true, "内容", "地", "人"),
                                new Classification("服务类", "其他"),
                                "luohu-2016",
                                AT),
                        Stream.of(StageKind.values())
                                .map(kind -> new PlannedStage(kind.name(), kind, null))
                                .toList(),
                        new Cast().by(),
                        AT);
                projects.add(project);
                proposal.mergeInto(project.id(), AT);
                JsonObject facts = Json.createObjectBuilder().add("n", i).build();
                project.pass("COLLECTION", facts, new Cast().by(), AT);
            }
        });
        inTransaction(em -> {
            JpaProjectRepository projects = projects(em);
            ProjectCriteria district = new ProjectCriteria(new Scope(Level.DISTRICT, 2), null, null, "100%", null);
            List<MicroProject> first = projects.search(district, 2);
            assertThat(first)
                    .extracting(MicroProject::code)
                    .containsExactly("440303008001-2016-0003", "440303008001-2016-0002");
            Cursor after = new Cursor(first.get(1).updatedAt(), first.get(1).id());
            List<MicroProject> rest = projects.search(
                    new ProjectCriteria(new Scope(Level.CITY, 1), null, StageKind.SCREENING, null, after), 2);
            assertThat(rest).extracting(MicroProject::code).containsExactly("440303008001-2016-0001");
            assertThat(rest.get(0).road()).hasSize(7);
            assertThat(rest.get(0).road().get(0).facts().getInt("n")).isZero();
            assertThat(projects.count(district)).isEqualTo(3);
            assertThat(projects.count(new ProjectCriteria(new Scope(Level.STREET, 99), null, null, null, null)))
                    .isZero();
            assertThat(projects.inStage(4, StageKind.SCREENING)).hasSize(3);
            assertThat(proposals(em).of(rest.get(0).id())).hasSize(1);
            assertThat(proposals(em).open(4)).isEmpty();
        });
    }

    @Test
    void aDraftIsReplacedAndForgotten() {
        inTransaction(em -> drafts(em).keep(5, 2, "一", AT));
        inTransaction(em -> drafts(em).keep(5, 2, "二𬭎", AT));
        inTransaction(em -> assertThat(drafts(em).find(5, 2)).contains("二𬭎"));
        inTransaction(em -> drafts(em).forget(5, 2));
        inTransaction(em -> assertThat(drafts(em).find(5, 2)).isEmpty());
    }

    private void inTransaction(Consumer<EntityManager> work) {
        house.inTransaction(work);
    }

    private static JpaApprovalRepository approvals(EntityManager em) {
        return StoredHouse.with(new JpaApprovalRepository(), em);
    }

    private static JpaProjectRepository projects(EntityManager em) {
        return StoredHouse.with(new JpaProjectRepository(), em);
    }

    private static JpaProposalRepository proposals(EntityManager em) {
        return new JpaProposalRepository(em);
    }

    private static JpaOpinionDraftRepository drafts(EntityManager em) {
        return StoredHouse.with(new JpaOpinionDraftRepository(), em);
    }
}
