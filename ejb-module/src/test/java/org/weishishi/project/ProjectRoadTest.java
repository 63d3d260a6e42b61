package org.weishishi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.Classification;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.PlannedStage;
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
            @ForAll @Size(min = 1, max = 7) @UniqueElements List<StageKind> stages,
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
                assertThatThrownBy(() -> project.pass(said.name(), JsonObject.EMPTY_JSON_OBJECT, BY, AT))
                        .isInstanceOfSatisfying(
                                BusinessException.class,
                                e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.CONFLICT));
                assertThat(project.status()).isEqualTo(before);
            } else if (passed.get(i)) {
                project.pass(said.name(), JsonObject.EMPTY_JSON_OBJECT, BY, AT);
                walked++;
            } else {
                project.refuse(said.name(), JsonObject.EMPTY_JSON_OBJECT, BY, AT);
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
        project.pass("COLLECTION", JsonObject.EMPTY_JSON_OBJECT, BY, AT.plusDays(1));
        assertThat(project.stage()).isEqualTo(StageKind.SCREENING);
        assertThat(project.road().get(0).endedAt()).isEqualTo(AT.plusDays(1));
        assertThat(project.road().get(1).enteredAt()).isEqualTo(AT.plusDays(1));
        assertThat(project.road().get(0).endedBy()).isEqualTo(BY);
    }

    /** The road of 龙华街道: five meetings, each with its own key. */
    private static MicroProject fiveGates() {
        return of(Stream.of("COUNCIL", "EXPERTS", "LEADING", "DEPUTIES", "PARTY")
                .map(key -> new PlannedStage(key, StageKind.MEETING, key))
                .toList());
    }

    @Test
    void aLateReportOfAnEarlierGateDoesNotPassTheNext() {
        MicroProject project = fiveGates();
        assertThat(project.currentKey(StageKind.MEETING, "COUNCIL")).isEqualTo("COUNCIL");
        project.pass("COUNCIL", JsonObject.EMPTY_JSON_OBJECT, BY, AT);
        for (String late : Arrays.asList("COUNCIL", null)) {
            assertThatThrownBy(() -> project.currentKey(StageKind.MEETING, late))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.code()).isEqualTo("project.error.notInStage"));
        }
        assertThat(project.stageKey()).isEqualTo("EXPERTS");
        assertThat(project.stageName()).isEqualTo("EXPERTS");
    }

    @Property
    void sentBackIsWalkedAgainAndWhatWasStays(
            @ForAll @IntRange(min = 1, max = 4) int at, @ForAll @IntRange(max = 4) int to) {
        MicroProject project = fiveGates();
        List<String> keys = project.road().stream().map(ProjectStage::key).toList();
        for (int i = 0; i < at; i++) {
            project.pass(keys.get(i), JsonObject.EMPTY_JSON_OBJECT, BY, AT);
        }
        if (to >= at) {
            assertThatThrownBy(() -> project.sendBack(keys.get(at), keys.get(to), JsonObject.EMPTY_JSON_OBJECT, BY, AT))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.code()).isEqualTo("project.error.notBack"));
            assertThat(project.stageKey()).isEqualTo(keys.get(at));
            return;
        }
        project.sendBack(keys.get(at), keys.get(to), JsonObject.EMPTY_JSON_OBJECT, BY, AT);
        assertThat(project.stageKey()).isEqualTo(keys.get(to));
        assertThat(project.rounds()).hasSize(5 + at - to + 1);
        assertThat(project.rounds().stream().filter(s -> s.state() == StageState.RETURNED))
                .hasSize(1);
        for (int i = to; i < 5; i++) {
            project.pass(keys.get(i), JsonObject.EMPTY_JSON_OBJECT, BY, AT);
        }
        assertThat(project.status()).isEqualTo(ProjectStatus.APPROVED);
    }

    @Test
    void aStageKeepsTheRulesItWasEnteredUnder() {
        MicroProject project = fiveGates();
        assertThat(project.rules()).isEqualTo("luohu-2016@1");
        project.pass("COUNCIL", JsonObject.EMPTY_JSON_OBJECT, BY, AT);
        project.keepRules("luohu-2016@2");
        assertThat(project.rules()).isEqualTo("luohu-2016@2");
        assertThat(project.road().get(0).rules()).isEqualTo("luohu-2016@1");
    }

    static List<PlannedStage> plan(List<StageKind> kinds) {
        return kinds.stream()
                .map(kind -> new PlannedStage(kind.name(), kind, null))
                .toList();
    }

    static MicroProject project(List<StageKind> stages) {
        return of(plan(stages));
    }

    private static MicroProject of(List<PlannedStage> stages) {
        ProjectDetails details = new ProjectDetails(
                "莲塘社区中秋邻里节", ProjectKind.SERVICE, "ACTIVITY", "莲塘社区居委会", Money.yuan(80_000), true, "内容", "莲塘社区", "居民");
        return new MicroProject(
                new ProjectOrigin(
                        "440303008001-2016-0001",
                        new Locality(Cast.LIANTANG),
                        details,
                        new Classification("服务类", "群众活动"),
                        "luohu-2016@1",
                        AT),
                stages,
                BY,
                AT);
    }
}
