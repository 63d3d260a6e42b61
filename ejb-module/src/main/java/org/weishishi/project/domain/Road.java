package org.weishishi.project.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageKind;

/**
 * 路程 · reads the stages of a project in all their rounds.
 *
 * @param all every stage of every round
 */
record Road(List<ProjectStage> all) {

    /** @return the stages in their order, each as its latest round stands */
    List<ProjectStage> latest() {
        Map<Integer, ProjectStage> latest = new TreeMap<>();
        all.forEach(s -> latest.merge(s.position(), s, (a, b) -> a.round() > b.round() ? a : b));
        return List.copyOf(latest.values());
    }

    /** @return every stage of every round, by place and round */
    List<ProjectStage> rounds() {
        return all.stream()
                .sorted(Comparator.comparingInt(ProjectStage::position).thenComparingInt(ProjectStage::round))
                .toList();
    }

    Optional<ProjectStage> current() {
        return all.stream().filter(s -> s.state() == StageState.CURRENT).findFirst();
    }

    /** @return the stage after the one given, as it stands now */
    Optional<ProjectStage> after(ProjectStage now) {
        return latest().stream().filter(s -> s.position() > now.position()).findFirst();
    }

    /** @return the current stage if it is of that kind and, where the road has several of the kind, of that key */
    Optional<ProjectStage> reported(StageKind kind, @Nullable String key) {
        boolean several = latest().stream().filter(s -> s.kind() == kind).count() > 1;
        return current()
                .filter(s -> s.kind() == kind)
                .filter(s -> key == null ? !several : s.key().equals(key));
    }

    /** @return the edition of the rules of the stage entered last */
    Optional<String> rules() {
        return all.stream()
                .filter(s -> s.enteredAt() != null && s.rules() != null)
                .max(Comparator.comparingInt(ProjectStage::round).thenComparingInt(ProjectStage::position))
                .map(ProjectStage::rules);
    }

    /** @return the first stage of that kind as its latest round stands, if it passed */
    Optional<ProjectStage> passed(StageKind kind) {
        return latest().stream()
                .filter(s -> s.kind() == kind && s.state() == StageState.PASSED)
                .findFirst();
    }
}
