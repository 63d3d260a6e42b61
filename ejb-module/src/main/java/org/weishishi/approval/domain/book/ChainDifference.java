package org.weishishi.approval.domain.book;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainChange;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.shared.RecordJson;

/** 版本比较 · every value in which two versions differ, step by step. */
public final class ChainDifference {

    private ChainDifference() {}

    /** @return the differences, the whole chain first */
    public static List<ChainChange> of(ChainScope before, ChainScope after) {
        List<ChainChange> changes = new ArrayList<>();
        changed(changes, "kinds", before.kinds(), after.kinds());
        changed(changes, "amountFrom", text(before.amountFrom()), text(after.amountFrom()));
        changed(changes, "amountBelow", text(before.amountBelow()), text(after.amountBelow()));
        changed(changes, "inForceFrom", before.inForceFrom(), after.inForceFrom());
        fields(changes, "policies", before.chain().policies(), after.chain().policies());
        TreeSet<String> keys = new TreeSet<>();
        before.chain().steps().forEach(s -> keys.add(s.key()));
        after.chain().steps().forEach(s -> keys.add(s.key()));
        changed(changes, "order", order(before), order(after));
        keys.forEach(
                key -> step(changes, before.chain().find(key), after.chain().find(key)));
        return List.copyOf(changes);
    }

    private static String order(ChainScope scope) {
        return String.join(
                " → ", scope.chain().steps().stream().map(ApprovalStep::name).toList());
    }

    private static void step(List<ChainChange> changes, Optional<ApprovalStep> before, Optional<ApprovalStep> after) {
        if (before.isPresent() && after.isPresent()) {
            fields(changes, after.get().name(), before.get(), after.get());
        }
    }

    private static void fields(List<ChainChange> changes, String of, Record before, Record after) {
        var old = RecordJson.of(before);
        RecordJson.of(after)
                .forEach((String name, JsonValue value) -> changed(changes, of + "." + name, old.get(name), value));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static void changed(
            List<ChainChange> changes, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new ChainChange(what, String.valueOf(before), String.valueOf(after)));
        }
    }
}
