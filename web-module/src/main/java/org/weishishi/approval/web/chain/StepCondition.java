package org.weishishi.approval.web.chain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.shared.Money;

/** 适用条件表单 · a sum reached, findings or marks, any of which suffices; a condition of another shape stays as it was. */
public class StepCondition implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<Condition.Test> SHOWN =
            Set.of(Condition.Test.AMOUNT_AT_LEAST, Condition.Test.FOUND, Condition.Test.FLAGGED);

    private @Nullable Condition kept;
    private @Nullable BigDecimal threshold;
    private List<String> findings = new ArrayList<>();
    private List<String> marks = new ArrayList<>();

    /** The form of that condition, null for a step that always applies. */
    StepCondition(@Nullable Condition condition) {
        List<Condition> parts = parts(condition);
        Set<Condition.Test> tests = parts.stream().map(Condition::test).collect(Collectors.toSet());
        if (tests.size() < parts.size() || !SHOWN.containsAll(tests)) {
            kept = condition;
            return;
        }
        for (Condition part : parts) {
            switch (part.test()) {
                case FOUND -> findings = new ArrayList<>(part.values());
                case FLAGGED -> marks = new ArrayList<>(part.values());
                default -> threshold = part.amount();
            }
        }
    }

    private static List<Condition> parts(@Nullable Condition condition) {
        if (condition == null) {
            return List.of();
        }
        return condition.test() == Condition.Test.ANY_OF ? condition.of() : List.of(condition);
    }

    /** @return the condition as it stands in the form, null when the step always applies */
    public @Nullable Condition getCondition() {
        if (kept != null) {
            return kept;
        }
        List<Condition> parts = new ArrayList<>();
        if (threshold != null && threshold.signum() > 0) {
            parts.add(new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), threshold, List.of()));
        }
        if (!findings.isEmpty()) {
            parts.add(new Condition(Condition.Test.FOUND, findings, null, List.of()));
        }
        if (!marks.isEmpty()) {
            parts.add(new Condition(Condition.Test.FLAGGED, marks, null, List.of()));
        }
        if (parts.size() > 1) {
            return new Condition(Condition.Test.ANY_OF, List.of(), null, parts);
        }
        return parts.isEmpty() ? null : parts.get(0);
    }

    /** @return whether it is of a shape this form does not show */
    public boolean isFixed() {
        return kept != null;
    }

    public @Nullable Money getThreshold() {
        return threshold == null ? null : new Money(threshold);
    }

    public void setThreshold(@Nullable Money sum) {
        threshold = sum == null ? null : sum.yuan();
    }

    /** @return codes of rules, with commas between them */
    public String getFindings() {
        return String.join(", ", findings);
    }

    public void setFindings(@Nullable String typed) {
        findings = typed == null
                ? new ArrayList<>()
                : Arrays.stream(typed.split("[,\\uFF0C\\u3001\\s]+", -1))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    public List<String> getMarks() {
        return marks;
    }

    public void setMarks(List<String> marks) {
        this.marks = marks;
    }
}
