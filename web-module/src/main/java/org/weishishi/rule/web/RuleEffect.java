package org.weishishi.rule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.effect.RulesInUse;
import org.weishishi.project.application.effect.PreviewRuleEffect;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.ValueChange;

/** 影响预览 · which running projects an edition meets, and what it changes for them. */
@ApplicationScoped
public class RuleEffect {

    /** Parts that a project took with it when it was drafted: its road does not change any more. */
    private static final Set<String> AT_THE_START = Set.of("fields", "proposers", "stages");

    private final @Nullable PreviewRuleEffect projects;

    /** For the CDI proxy. */
    RuleEffect() {
        this(null);
    }

    @Inject
    RuleEffect(@Nullable PreviewRuleEffect projects) {
        this.projects = projects;
    }

    /** @return the projects of this profile by stage, those of this edition apart from those of others */
    public List<StageEffect> of(EditionFile file) {
        Set<String> known = file.profile().stages().stream().map(StageRule::key).collect(Collectors.toSet());
        String ref = file.profile().ref();
        return projects == null
                ? List.of()
                : projects.of(file.row().key()).stream()
                        .map(one -> new StageEffect(
                                one, name(file, one), one.rules().equals(ref), known.contains(one.stageKey())))
                        .toList();
    }

    private static String name(EditionFile file, RulesInUse one) {
        return file.profile().stage(one.stageKey()).map(StageRule::name).orElse(one.stageKey());
    }

    /** @return parts whose changes reach projects that are already on their road, from the next stage on */
    public static List<String> reaching(List<ValueChange> changes) {
        return changes.stream()
                .map(ValueChange::section)
                .filter(section -> !AT_THE_START.contains(section) && !section.equals("sources"))
                .distinct()
                .toList();
    }

    /**
     * 某阶段的项目.
     *
     * @param in edition, stage and number
     * @param name 阶段名称
     * @param current whether they keep the edition shown already
     * @param known whether the edition shown has that stage
     */
    public record StageEffect(RulesInUse in, String name, boolean current, boolean known) {}
}
