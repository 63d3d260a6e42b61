package org.weishishi.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.UnitView;
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
import org.weishishi.project.domain.ProjectOrigin;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.infrastructure.JpaProjectRepository;
import org.weishishi.project.infrastructure.proposal.JpaProposalRepository;
import org.weishishi.shared.Money;

/** Projects through the real schema and the real mapping, on H2. */
class StoredProjectTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-22T09:00:00.123456+08:00");

    private final StoredHouse house = StoredHouse.onH2();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void projectsComeBackWithTheirRoad() {
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
            List<MicroProject> waiting = projects.inStage(Cast.LIANTANG, StageKind.SCREENING);
            assertThat(waiting)
                    .extracting(MicroProject::code)
                    .containsExactly("440303008001-2016-0001", "440303008001-2016-0002", "440303008001-2016-0003");
            assertThat(waiting.get(0).road()).hasSize(7);
            for (UnitView above : List.of(Cast.LIANTANG_STREET, Cast.LUOHU, Cast.CITY)) {
                assertThat(projects.inStage(above, StageKind.SCREENING))
                        .as("a body of %s finds what waits under it", above.name())
                        .isEqualTo(waiting);
            }
            for (UnitView other : List.of(Cast.ELSEWHERE, Cast.OTHER_DISTRICT)) {
                assertThat(projects.inStage(other, StageKind.SCREENING)).isEmpty();
            }
            assertThat(waiting.get(0).road().get(0).facts().getInt("n")).isZero();
            assertThat(proposals(em).of(waiting.get(0).id())).hasSize(1);
            assertThat(proposals(em).open(4)).isEmpty();
        });
    }

    private void inTransaction(Consumer<EntityManager> work) {
        house.inTransaction(work);
    }

    private static JpaProjectRepository projects(EntityManager em) {
        return StoredHouse.with(new JpaProjectRepository(), em);
    }

    private static JpaProposalRepository proposals(EntityManager em) {
        return new JpaProposalRepository(em);
    }
}
