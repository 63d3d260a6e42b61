package org.weishishi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectField;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectOrigin;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.StageState;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

class ProjectRoadTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-01T09:00:00+08:00");
    private static final ActedBy BY = new Cast().by();

    @Property
    void theListAloneDrivesTheProject(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<StageKind> stages,
            @ForAll @Size(max = 12) List<StageKind> reports,
            @ForAll @Size(12) List<Boolean> passed) {
        MicroProject project = project(stages);
        int walked = 0;
        boolean refused = false;
        for (int i = 0; i < reports.size(); i++) {
            StageKind said = reports.get(i);
            boolean mine = !refused && walked < stages.size() && stages.get(walked) == said;
            if (!mine) {
                ProjectStatus before = project.status();
                assertThatThrownBy(() -> project.pass(said, JsonObject.EMPTY_JSON_OBJECT, BY, AT))
                        .isInstanceOfSatisfying(
                                BusinessException.class,
                                e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.CONFLICT));
                assertThat(project.status()).isEqualTo(before);
            } else if (passed.get(i)) {
                project.pass(said, JsonObject.EMPTY_JSON_OBJECT, BY, AT);
                walked++;
            } else {
                project.refuse(said, JsonObject.EMPTY_JSON_OBJECT, BY, AT);
                refused = true;
            }
            check(project, stages, walked, refused);
        }
    }

    private static void check(MicroProject project, List<StageKind> stages, int walked, boolean refused) {
        List<StageState> states =
                project.road().stream().map(ProjectStage::state).toList();
        assertThat(states.stream().filter(s -> s == StageState.PASSED)).hasSize(walked);
        boolean running = !refused && walked < stages.size();
        assertThat(states.stream().filter(s -> s == StageState.CURRENT)).hasSize(running ? 1 : 0);
        assertThat(project.stage()).isEqualTo(running ? stages.get(walked) : null);
        assertThat(project.status())
                .isEqualTo(
                        refused
                                ? ProjectStatus.REFUSED
                                : walked == stages.size()
                                        ? ProjectStatus.APPROVED
                                        : walked == 0 ? ProjectStatus.DRAFT : ProjectStatus.RUNNING);
    }

    @Test
    void nextStageIsWhatTheListSays() {
        MicroProject project = project(Arrays.asList(StageKind.values()));
        assertThat(project.nextStage()).contains(StageKind.SCREENING);
        project.pass(StageKind.COLLECTION, JsonObject.EMPTY_JSON_OBJECT, BY, AT.plusDays(1));
        assertThat(project.stage()).isEqualTo(StageKind.SCREENING);
        assertThat(project.road().get(0).endedAt()).isEqualTo(AT.plusDays(1));
        assertThat(project.road().get(1).enteredAt()).isEqualTo(AT.plusDays(1));
        assertThat(project.road().get(0).endedBy()).isEqualTo(BY);
    }

    static MicroProject project(List<StageKind> stages) {
        ProjectDetails details = new ProjectDetails(
                "莲塘社区中秋邻里节",
                ProjectKind.SERVICE,
                ProjectField.ACTIVITY,
                "莲塘社区居委会",
                Money.yuan(80_000),
                true,
                "内容",
                "莲塘社区",
                "居民");
        return new MicroProject(
                new ProjectOrigin("440303008001-2016-0001", new Locality(Cast.LIANTANG), details, "luohu-2016", AT),
                stages,
                BY,
                AT);
    }
}
