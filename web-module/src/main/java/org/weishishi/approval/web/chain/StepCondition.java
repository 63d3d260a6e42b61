package org.weishishi.approval.web.chain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.shared.Money;

/** 适用条件表单 · kinds, and of these a sum reached, findings or marks, any of which suffices; a condition of another shape stays as it was. */
public class StepCondition implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern RULE = Pattern.compile("R[0-9]{1,2}");

    private @Nullable Condition kept;
    private List<String> kinds = new ArrayList<>();
    private @Nullable BigDecimal threshold;
    private List<String> findings = new ArrayList<>();
    private List<String> marks = new ArrayList<>();

    /** The form of that condition, null for a step that always applies. */
    StepCondition(@Nullable Condition condition) {
        parts(Condition.Test.ALL_OF, condition).forEach(this::take);
        if (!Objects.equals(shown(), condition) || !offered()) {
            kept = condition;
            kinds = new ArrayList<>();
            threshold = null;
            findings = new ArrayList<>();
            marks = new ArrayList<>();
        }
    }

    private static List<Condition> parts(Condition.Test composed, @Nullable Condition condition) {
        if (condition == null) {
            return List.of();
        }
        return condition.test() == composed ? condition.of() : List.of(condition);
    }

    private void take(Condition half) {
        for (Condition part : parts(Condition.Test.ANY_OF, half)) {
            switch (part.test()) {
                case KIND_IN -> kinds = new ArrayList<>(part.values());
                case FOUND -> findings = new ArrayList<>(part.values());
                case FLAGGED -> marks = new ArrayList<>(part.values());
                default -> threshold = part.amount();
            }
        }
    }

    /** What it shows can be chosen there. */
    private boolean offered() {
        return ChainScope.KINDS.containsAll(kinds)
                && ChainChoices.MARKS.containsAll(marks)
                && findings.stream().allMatch(code -> RULE.matcher(code).matches());
    }

    /** @return the condition as it stands in the form, null when the step always applies */
    public @Nullable Condition getCondition() {
        return kept == null ? shown() : kept;
    }

    private @Nullable Condition shown() {
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
        List<Condition> halves = new ArrayList<>();
        if (!kinds.isEmpty()) {
            halves.add(new Condition(Condition.Test.KIND_IN, kinds, null, List.of()));
        }
        if (!parts.isEmpty()) {
            halves.add(composed(Condition.Test.ANY_OF, parts));
        }
        return halves.isEmpty() ? null : composed(Condition.Test.ALL_OF, halves);
    }

    private static Condition composed(Condition.Test test, List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Condition(test, List.of(), null, parts);
    }

    /** @return whether it is of a shape this form does not show */
    public boolean isFixed() {
        return kept != null;
    }

    /** @return kinds it applies to, empty for all */
    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = ChainForm.ticked(this.kinds, kinds);
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
        this.marks = ChainForm.ticked(this.marks, marks);
    }
}
