package org.weishishi.project.api.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.CheckRule;

/**
 * 检查结果 · what a rule says of a project, on what evidence, and what was answered.
 *
 * @param id its number, null while it was not kept
 * @param rule R1 to R18
 * @param key tells findings of one rule apart, e.g. CAP or N1
 * @param level BLOCK or WARN
 * @param clause 依据, clause and document
 * @param messageKey bundle key of the message
 * @param args its arguments, the figures compared
 * @param others projects it was compared with
 * @param words words found
 * @param state where it stands
 * @param waiverPost name of the {@code PostKind} that may lift it, null when nobody may
 * @param answers oldest first
 */
public record FindingView(
        @Nullable Long id,
        String rule,
        String key,
        CheckRule.Level level,
        String clause,
        String messageKey,
        List<String> args,
        List<ComparedProject> others,
        List<String> words,
        FindingState state,
        @Nullable String waiverPost,
        List<FindingAnswer> answers) {

    /** Copies the lists. */
    public FindingView {
        args = List.copyOf(args);
        others = List.copyOf(others);
        words = List.copyOf(words);
        answers = List.copyOf(answers);
    }

    /** @return whether the project cannot be handed on because of it */
    public boolean holds() {
        return level == CheckRule.Level.BLOCK && (state == FindingState.OPEN || state == FindingState.ANSWERED);
    }

    /** @return whether it waits for an answer */
    public boolean open() {
        return state == FindingState.OPEN;
    }

    /** @return names it on a page, e.g. R4-N1 */
    public String name() {
        return rule + '-' + key;
    }
}
