package org.weishishi.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalReply;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.ReplyChannel;
import org.weishishi.project.api.proposal.ReplyToProposer;
import org.weishishi.project.domain.Classification;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectOrigin;
import org.weishishi.project.domain.proposal.EarlierWork;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.infrastructure.proposal.JpaEarlierWorks;
import org.weishishi.project.infrastructure.proposal.JpaProposalRepository;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Money;

/** Proposals on the real schema: what a new wish is compared with, what became of one, its parts and replies. */
class StoredProposalTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-07-01T09:00:00+08:00");
    private static final ActedBy BY = new ActedBy("clerk", 5L, "王𬭎毅", 6L, "社区经办人", 4L, "莲塘社区");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void openProposalsAndProjectsOfTheCommunity(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            long project = house.in(() -> {
                MicroProject made = project();
                house.em().persist(made);
                return made.id();
            });
            house.in(() -> {
                Proposal merged = proposal("合并过的", new Locality(Cast.LIANTANG));
                merged.mergeInto(project, AT);
                house.em().persist(merged);
                house.em().persist(proposal("更换楼道灯𰻝", new Locality(Cast.LIANTANG)));
                return 0;
            });
            List<EarlierWork> found = house.in(() -> new JpaEarlierWorks(house.em()).in(Cast.LIANTANG.id()));
            assertThat(found).extracting(EarlierWork::text).containsExactly("更换楼道灯𰻝", "中秋邻里节 社区广场");
            assertThat(found).extracting(EarlierWork::status).containsExactly(null, ProjectStatus.DRAFT);
            assertThat(house.in(() -> new JpaEarlierWorks(house.em()).in(Cast.LIANTANG.id() + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatBecameOfAProposalAndItsRepliesAreKept(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaProposalRepository proposals = new JpaProposalRepository(house.em());
            long id = house.in(() -> {
                Proposal origin = proposal("换路灯，也建图书角", new Locality(Cast.LIANTANG));
                proposals.add(origin);
                return origin.id();
            });
            house.in(() -> {
                Proposal origin = proposals.withIds(List.of(id)).get(0);
                origin.split(List.of("换路灯", "建图书角𰻝"), BY, AT).forEach(proposals::add);
                origin.reply(new ReplyToProposer(id, ReplyChannel.VISIT, "已拆分𬭎"), ProposalStanding.SPLIT, BY, AT);
                return 0;
            });
            house.in(() -> {
                Proposal kept = proposals.handled(Cast.LIANTANG.id(), 10).get(0);
                assertThat(kept.id()).isEqualTo(id);
                assertThat(kept.replies()).extracting(ProposalReply::text).containsExactly("已拆分𬭎");
                assertThat(proposals.partsOf(id))
                        .extracting(part -> part.view().text())
                        .containsExactly("换路灯", "建图书角𰻝");
                assertThat(proposals.open(Cast.LIANTANG.id())).hasSize(2);
                return 0;
            });
        }
    }

    private static Proposal proposal(String text, Locality where) {
        return new Proposal(
                new EnterProposal(text, "李㛃", ProposerCategory.RESIDENT, ProposalChannel.PAPER), where, BY, AT);
    }

    private static MicroProject project() {
        ProjectDetails details = new ProjectDetails(
                "中秋邻里节",
                ProjectKind.SERVICE,
                "ACTIVITY",
                "莲塘社区居委会",
                new Money(new BigDecimal("86000.00")),
                true,
                "邻里节一场",
                "社区广场",
                "居民");
        return new MicroProject(
                new ProjectOrigin(
                        "440303008001-2016-0001",
                        new Locality(Cast.LIANTANG),
                        details,
                        new Classification("服务类", "群众活动"),
                        "example",
                        AT),
                ProjectRoadTest.plan(List.of(StageKind.COLLECTION, StageKind.SCREENING)),
                BY,
                AT);
    }
}
