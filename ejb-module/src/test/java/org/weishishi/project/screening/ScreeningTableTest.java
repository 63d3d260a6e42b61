package org.weishishi.project.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.organization.api.Holder;
import org.weishishi.project.Cast;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.alert.SplitAlert;
import org.weishishi.project.domain.review.Review;
import org.weishishi.project.domain.screening.Finding;
import org.weishishi.project.domain.screening.Found;
import org.weishishi.rule.api.CheckRule.Level;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** Every cell of the state tables of docs/screening.md is what the program does. */
class ScreeningTableTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-01T09:00:00+08:00");
    private static final LocalDate DAY = LocalDate.of(2016, 8, 1);
    private static final ActedBy BY = new ActedBy("p7", 7L, "林谷雨", 8L, "科室经办人", 3L, "莲塘街道");
    private static final String REFUSED = "–";

    static Stream<Arguments> findings() {
        return cells("finding");
    }

    static Stream<Arguments> reviews() {
        return cells("review");
    }

    static Stream<Arguments> alerts() {
        return cells("alert");
    }

    private static Stream<Arguments> cells(String table) {
        return Tables.of(table).entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> Arguments.of(row.getKey(), cell.getKey(), cell.getValue())));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("findings")
    void aFinding(String state, String act, String expected) {
        Level level = act.equals("ACCEPT") && !state.equals("LIFTED") ? Level.WARN : Level.BLOCK;
        Finding finding = finding(state, level);
        assertThat(outcome(() -> act(finding, act, level), () -> finding.state().name()))
                .isEqualTo(expected);
    }

    private static Found found(String figure, Level level) {
        return new Found("R1", "CAP", level, "依据", new Found.Evidence("m", List.of(figure), List.of(), List.of()));
    }

    private static Finding finding(String state, Level level) {
        Finding finding = new Finding(1, found("1", level), "DISTRICT_OFFICER", AT);
        switch (state) {
            case "ANSWERED" -> finding.answer(AnswerKind.EXPLAIN, "说明", BY, AT);
            case "LIFTED" -> finding.waive("同意", 1, BY, AT);
            case "GONE" -> finding.gone();
            default -> assertThat(state).isEqualTo("OPEN");
        }
        return finding;
    }

    private static void act(Finding finding, String act, Level level) {
        switch (act) {
            case "WAIVE" -> finding.waive("同意", 1, BY, AT);
            case "same evidence" -> finding.foundAgain(found("1", level), "DISTRICT_OFFICER", AT);
            case "other evidence" -> finding.foundAgain(found("2", level), "DISTRICT_OFFICER", AT);
            case "not found" -> finding.gone();
            default -> finding.answer(AnswerKind.valueOf(act), "说明", BY, AT);
        }
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("reviews")
    void aReview(String state, String act, String expected) {
        List<String> outcomes = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.PASSED, Outcome.RETURNED, Outcome.REFUSED)) {
            Review review = review(state, outcome);
            String after = outcome(() -> act(review, act), () -> review.state().name());
            if (!outcomes.contains(after)) {
                outcomes.add(after);
            }
        }
        assertThat(String.join(" ", outcomes)).isEqualTo(expected);
    }

    private static Judgement judged(Outcome outcome) {
        List<String> items = outcome == Outcome.RETURNED ? List.of("补预算") : List.of();
        return new Judgement(outcome, "理由", items, "依据", 30, Map.of());
    }

    private static Review review(String state, Outcome outcome) {
        Review review = new Review(1, 3, null, AT, DAY);
        if (!state.equals("OPEN")) {
            boolean drafted = state.equals("DRAFTED");
            review.judge(0, judged(drafted ? outcome : Outcome.valueOf(state)), BY, AT);
            if (!drafted) {
                review.release(BY, AT);
            }
        }
        return review;
    }

    private static void act(Review review, String act) {
        switch (act) {
            case "assign" -> review.assign(new Holder(7, "林谷雨", 8, "科室经办人", 3, "莲塘街道"));
            case "judge" -> review.judge(0, judged(Outcome.PASSED), BY, AT);
            case "withdraw" -> review.withdraw();
            default -> review.release(BY, AT);
        }
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("alerts")
    void anAlert(String state, String act, String expected) {
        SplitAlert alert = new SplitAlert(
                AlertKind.SPLIT,
                new Locality(Cast.LIANTANG),
                new SplitAlert.Measured("SERVICE", "服务类", Money.yuan(500_000)),
                DAY);
        alert.join(1, DAY);
        if (state.equals("DISMISSED")) {
            alert.dismiss(0, "已核实", BY, AT);
        }
        assertThat(outcome(
                        () -> {
                            if (act.equals("join")) {
                                alert.join(2, DAY);
                            } else {
                                alert.dismiss(0, "已核实", BY, AT);
                            }
                        },
                        () -> alert.state().name()))
                .isEqualTo(expected);
    }

    private static String outcome(Runnable act, java.util.function.Supplier<String> state) {
        String before = state.get();
        try {
            act.run();
            return state.get();
        } catch (BusinessException refusal) {
            assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.CONFLICT);
            assertThat(state.get()).as("a refusal changes nothing").isEqualTo(before);
            return REFUSED;
        }
    }
}
