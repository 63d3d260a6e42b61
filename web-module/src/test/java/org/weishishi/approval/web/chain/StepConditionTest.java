package org.weishishi.approval.web.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.shared.Money;

/** What the form of a condition shows it gives back; what it cannot show it keeps. */
@NullMarked
class StepConditionTest {

    private static final Condition BIG =
            new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), BigDecimal.valueOf(100_000), List.of());
    private static final Condition FOUND = new Condition(Condition.Test.FOUND, List.of("R2", "R5"), null, List.of());
    private static final Condition OPEN = new Condition(Condition.Test.FLAGGED, List.of("OPEN"), null, List.of());
    private static final Condition GOODS =
            new Condition(Condition.Test.KIND_IN, List.of("GOODS", "ENGINEERING"), null, List.of());

    private static Condition composed(Condition.Test test, Condition... parts) {
        return new Condition(test, List.of(), null, List.of(parts));
    }

    static Stream<Condition> all() {
        return Stream.of(
                BIG,
                FOUND,
                OPEN,
                composed(Condition.Test.ANY_OF, BIG, FOUND, OPEN),
                composed(Condition.Test.ALL_OF, BIG, FOUND),
                composed(Condition.Test.ANY_OF, BIG, composed(Condition.Test.NONE_OF, OPEN)),
                composed(Condition.Test.ANY_OF, FOUND, FOUND),
                GOODS,
                composed(Condition.Test.ALL_OF, GOODS, BIG),
                composed(Condition.Test.ALL_OF, BIG, GOODS),
                composed(Condition.Test.ALL_OF, GOODS, composed(Condition.Test.ANY_OF, BIG, FOUND, OPEN)),
                composed(Condition.Test.ANY_OF, GOODS, BIG),
                new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), BigDecimal.ZERO, List.of()),
                new Condition(Condition.Test.FLAGGED, List.of("OVER_CAP"), null, List.of()),
                new Condition(Condition.Test.KIND_IN, List.of("WORKS"), null, List.of()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void comesBackAsItWas(Condition condition) {
        assertThat(new StepCondition(condition).getCondition()).isEqualTo(condition);
    }

    @Test
    void showsWhatItCanShow() {
        StepCondition form = new StepCondition(composed(Condition.Test.ANY_OF, BIG, FOUND, OPEN));
        assertThat(form.isFixed()).isFalse();
        assertThat(form.getThreshold()).isEqualTo(Money.yuan(100_000));
        assertThat(form.getFindings()).isEqualTo("R2, R5");
        assertThat(form.getMarks()).containsExactly("OPEN");
        assertThat(new StepCondition(composed(Condition.Test.ALL_OF, BIG, FOUND)).isFixed())
                .isTrue();
        StepCondition kinds = new StepCondition(composed(Condition.Test.ALL_OF, GOODS, BIG));
        assertThat(kinds.isFixed()).isFalse();
        assertThat(kinds.getKinds()).containsExactly("GOODS", "ENGINEERING");
        assertThat(kinds.getThreshold()).isEqualTo(Money.yuan(100_000));
        assertThat(new StepCondition(composed(Condition.Test.ANY_OF, GOODS, BIG)).isFixed())
                .as("of these kinds, or of this sum, is another question")
                .isTrue();
    }

    @Test
    void takesWhatIsTyped() {
        StepCondition form = new StepCondition(null);
        assertThat(typed(form, " R2，R5、R2 ")).isEqualTo(FOUND);
        form.setThreshold(Money.yuan(100_000));
        assertThat(form.getCondition()).isEqualTo(composed(Condition.Test.ANY_OF, BIG, FOUND));
        assertThat(typed(form, "")).isEqualTo(BIG);
        form.setKinds(List.of("ENGINEERING", "GOODS"));
        assertThat(form.getCondition())
                .isEqualTo(composed(
                        Condition.Test.ALL_OF,
                        new Condition(Condition.Test.KIND_IN, List.of("ENGINEERING", "GOODS"), null, List.of()),
                        BIG));
        form.setKinds(List.of());
        form.setThreshold(Money.yuan(0));
        assertThat(typed(form, null)).isNull();
    }

    private static @Nullable Condition typed(StepCondition form, @Nullable String text) {
        form.setFindings(text);
        return form.getCondition();
    }
}
