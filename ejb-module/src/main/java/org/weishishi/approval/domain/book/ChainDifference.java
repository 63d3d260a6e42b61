package org.weishishi.approval.domain.book;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainChange;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;

/** 版本比较 · every value in which two versions differ, step by step. */
public final class ChainDifference {

    /** Compared part by part; and the number of the version, which always differs. */
    private static final Set<String> TAKEN_APART = Set.of("chain", "policies", "steps", "timeOut", "version");

    private final List<ChainChange> changes = new ArrayList<>();

    private ChainDifference() {}

    /** @return the differences: the whole chain, steps that went, steps that came or changed */
    public static List<ChainChange> of(ChainScope before, ChainScope after) {
        ChainDifference found = new ChainDifference();
        found.parts("", before, after);
        found.parts("", before.chain(), after.chain());
        found.parts("", before.chain().policies(), after.chain().policies());
        found.steps(before.chain(), after.chain());
        return List.copyOf(found.changes);
    }

    private void steps(ApprovalChain before, ApprovalChain after) {
        List<ApprovalStep> old = shared(before, after);
        List<ApprovalStep> now = shared(after, before);
        if (!keys(old).equals(keys(now))) {
            value("", ChainChange.ORDER, names(old), names(now));
        }
        for (ApprovalStep gone : before.steps()) {
            if (after.find(gone.key()).isEmpty()) {
                value(gone.name(), ChainChange.STEP, gone, null);
            }
        }
        for (ApprovalStep step : after.steps()) {
            before.find(step.key())
                    .ifPresentOrElse(
                            known -> {
                                parts(step.name(), known, step);
                                parts(step.name(), known.timeOut(), step.timeOut());
                            },
                            () -> value(step.name(), ChainChange.STEP, null, step));
        }
    }

    /** @return the steps of the chain that the other has too */
    private static List<ApprovalStep> shared(ApprovalChain chain, ApprovalChain other) {
        return chain.steps().stream()
                .filter(step -> other.find(step.key()).isPresent())
                .toList();
    }

    private static List<String> keys(List<ApprovalStep> steps) {
        return steps.stream().map(ApprovalStep::key).toList();
    }

    private static List<String> names(List<ApprovalStep> steps) {
        return steps.stream().map(ApprovalStep::name).toList();
    }

    private void parts(String step, Record before, Record after) {
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            if (!TAKEN_APART.contains(part.getName())) {
                value(step, part.getName(), of(part, before), of(part, after));
            }
        }
    }

    private static @Nullable Object of(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void value(String step, String part, @Nullable Object before, @Nullable Object after) {
        if (!same(before, after)) {
            changes.add(new ChainChange(step, part, before, after));
        }
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal old && after instanceof BigDecimal sum) {
            return old.compareTo(sum) == 0;
        }
        return Objects.equals(before, after);
    }
}
