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
        value("", ChainChange.ORDER, shared(after, before), shared(before, after));
        for (ApprovalStep old : before.steps()) {
            if (after.find(old.key()).isEmpty()) {
                value(old.name(), ChainChange.STEP, old, null);
            }
        }
        for (ApprovalStep step : after.steps()) {
            before.find(step.key())
                    .ifPresentOrElse(
                            old -> {
                                parts(step.name(), old, step);
                                parts(step.name(), old.timeOut(), step.timeOut());
                            },
                            () -> value(step.name(), ChainChange.STEP, null, step));
        }
    }

    /** @return names that the steps of the second chain, which the first has too, have in the first, in the order of the second */
    private static List<String> shared(ApprovalChain named, ApprovalChain ordered) {
        return ordered.steps().stream()
                .flatMap(step -> named.find(step.key()).stream())
                .map(ApprovalStep::name)
                .toList();
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
