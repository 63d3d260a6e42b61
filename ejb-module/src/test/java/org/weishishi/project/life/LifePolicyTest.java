package org.weishishi.project.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.domain.life.LifePolicy;

/** The table of docs/project-life.md is what the program does: every act in every status and stage. */
class LifePolicyTest {

    private static final List<ProjectStatus> ENDED = List.of(
            ProjectStatus.APPROVED,
            ProjectStatus.CLOSED,
            ProjectStatus.REFUSED,
            ProjectStatus.WITHDRAWN,
            ProjectStatus.TERMINATED);

    @Test
    void theTableInTheDocsIsTheProgram() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/project-life.md")).stream()
                .filter(line -> Stream.of(ProjectStatus.values()).anyMatch(s -> line.startsWith("| " + s + " |")))
                .toList();
        List<String> programmed = new ArrayList<>();
        programmed.add(row(ProjectStatus.DRAFT, StageKind.COLLECTION));
        for (ProjectStatus status : List.of(ProjectStatus.RUNNING, ProjectStatus.SUSPENDED)) {
            for (StageKind stage : List.of(
                    StageKind.COLLECTION,
                    StageKind.SCREENING,
                    StageKind.CONSULTATION,
                    StageKind.MEETING,
                    StageKind.DISCLOSURE,
                    StageKind.CHAIN,
                    StageKind.FILING)) {
                if (status == ProjectStatus.RUNNING || stage != StageKind.COLLECTION) {
                    programmed.add(row(status, stage));
                }
            }
        }
        ENDED.forEach(status -> programmed.add(row(status, null)));
        assertThat(documented).containsExactlyElementsOf(programmed);
    }

    @Test
    void nobodyBeyondTheThreePostsMayDoAnything() {
        Set<PostKind> all = new LinkedHashSet<>();
        for (LifeAct act : LifeAct.values()) {
            for (ProjectStatus status : ProjectStatus.values()) {
                for (StageKind stage : StageKind.values()) {
                    all.addAll(LifePolicy.who(act, status, stage));
                }
            }
        }
        assertThat(all)
                .containsExactlyInAnyOrder(
                        PostKind.COMMUNITY_CLERK, PostKind.STREET_OFFICER, PostKind.DISTRICT_OFFICER);
    }

    private static String row(ProjectStatus status, @org.jspecify.annotations.Nullable StageKind stage) {
        StringBuilder row = new StringBuilder("| " + status + " | " + (stage == null ? "–" : stage) + " |");
        for (LifeAct act : LifeAct.values()) {
            row.append(' ').append(printed(LifePolicy.who(act, status, stage))).append(" |");
        }
        return row.toString();
    }

    private static String printed(Set<PostKind> posts) {
        String text = (posts.contains(PostKind.COMMUNITY_CLERK) ? "社" : "")
                + (posts.contains(PostKind.STREET_OFFICER) ? "街" : "")
                + (posts.contains(PostKind.DISTRICT_OFFICER) ? "区" : "");
        return text.isEmpty() ? "–" : text;
    }
}
