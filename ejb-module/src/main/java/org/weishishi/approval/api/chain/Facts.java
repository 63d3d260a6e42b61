package org.weishishi.approval.api.chain;

import java.util.List;
import java.util.Set;
import org.weishishi.shared.Money;

/**
 * 判断要素 · what conditions and recusals read of a submission.
 *
 * @param kind constant of the project's kind
 * @param amount sum asked for
 * @param flags words the submitting room sets; of a project how its findings stand: {@code OPEN}, {@code ANSWERED}, {@code LIFTED}
 * @param findings rules whose findings were not mended, e.g. {@code R2}
 * @param recused persons who may not decide it
 */
public record Facts(String kind, Money amount, List<String> flags, List<String> findings, List<Long> recused) {

    /** Sorts the lists: the same facts are the same text. */
    public Facts {
        flags = sorted(flags);
        findings = sorted(findings);
        recused = List.copyOf(Set.copyOf(recused)).stream().sorted().toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().distinct().sorted().toList();
    }

    /** Facts without flags, findings and recusals. */
    public Facts(String kind, Money amount) {
        this(kind, amount, List.of(), List.of(), List.of());
    }
}
