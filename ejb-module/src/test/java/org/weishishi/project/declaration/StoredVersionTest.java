package org.weishishi.project.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.Cast;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.VersionKind;
import org.weishishi.project.domain.Classification;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.PlannedStage;
import org.weishishi.project.domain.ProjectOrigin;
import org.weishishi.project.domain.declaration.DeclarationVersion;
import org.weishishi.project.domain.declaration.DeclarationVersion.Place;
import org.weishishi.project.infrastructure.JpaProjectRepository;
import org.weishishi.project.infrastructure.declaration.JpaVersionRepository;
import org.weishishi.shared.Money;

class StoredVersionTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-01T09:00:00+08:00");
    private static final Classification NAMED = new Classification("服务类", "群众活动");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void versionsStayAsTheyWereAndANumberIsTakenOnce(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaProjectRepository projects = StoredHouse.with(new JpaProjectRepository(), house.em());
            JpaVersionRepository versions = new JpaVersionRepository(house.em());
            long id = house.in(() -> {
                MicroProject project = project();
                projects.add(project);
                versions.add(version(project.id(), 1, 86_000));
                project.beginVersions(1);
                return project.id();
            });
            house.in(() -> {
                MicroProject project = projects.lock(id).orElseThrow();
                versions.add(version(id, 2, 80_000));
                project.declare(2, Plans.service("椅㛃", 80_000), NAMED, AT);
                versions.find(id, 2).orElseThrow().submit("SCREENING", AT);
                return 0;
            });
            assertThatThrownBy(() -> house.in(() -> {
                        versions.add(version(id, 2, 1));
                        return 0;
                    }))
                    .isInstanceOf(PersistenceException.class);
            List<DeclarationVersion> read = house.in(() -> versions.of(id));
            assertThat(read).extracting(DeclarationVersion::number).containsExactly(2, 1);
            assertThat(read.get(1).content().plan()).isEqualTo(Plans.complete(Money.yuan(86_000)));
            assertThat(read.get(0).view().intact()).isTrue();
            assertThat(read.get(0).view().submittedTo()).isEqualTo("SCREENING");
            house.in(() -> {
                MicroProject project = projects.lock(id).orElseThrow();
                assertThat(project.declaredVersion()).isEqualTo(2);
                assertThat(project.stopNote()).isEmpty();
                project.suspend("核实", new Cast().by(), AT);
                return 0;
            });
            house.in(() -> {
                MicroProject project = projects.find(id).orElseThrow();
                assertThat(project.status()).isEqualTo(ProjectStatus.SUSPENDED);
                assertThat(project.stopNote().orElseThrow().why()).isEqualTo("核实");
                assertThat(project.road().get(0).declaredVersion()).isEqualTo(2);
                return 0;
            });
        }
    }

    private static DeclarationVersion version(long project, int number, long yuan) {
        return new DeclarationVersion(
                new Place(project, number, VersionKind.DECLARED),
                new DeclaredContent(Plans.service("椅㛃", yuan), "服务类", "群众活动", Plans.complete(Money.yuan(yuan))),
                "",
                new Cast().by(),
                AT);
    }

    private static MicroProject project() {
        return new MicroProject(
                new ProjectOrigin(
                        "440303008001-2016-0001",
                        new Locality(Cast.LIANTANG),
                        Plans.service("椅㛃", 86_000),
                        NAMED,
                        "luohu-2016@1",
                        AT),
                List.of(new PlannedStage("COLLECTION", StageKind.COLLECTION, null)),
                new Cast().by(),
                AT);
    }
}
