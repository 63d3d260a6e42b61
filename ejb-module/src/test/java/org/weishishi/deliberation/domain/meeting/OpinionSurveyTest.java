package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.meeting.SurveyView;

/** Totals of a questionnaire that add up, asked before they are entered. */
class OpinionSurveyTest {

    private static final LocalDate DAY = Called.DAY;

    private static SurveyView totals(LocalDate from, LocalDate to, int asked, int favour, int against, int none) {
        return new SurveyView("入户问卷", from, to, asked, favour, against, none, "");
    }

    private static SurveyView figures(int asked, int favour, int against, int none) {
        return totals(DAY, DAY, asked, favour, against, none);
    }

    private static OpinionSurvey survey(SurveyView totals) {
        return new OpinionSurvey(77, totals, Called.CLERK);
    }

    @Test
    void keepsWhatWasCountedAndWhoEnteredIt() {
        OpinionSurvey made = survey(totals(DAY.minusDays(7), DAY, 120, 80, 15, 5));
        assertThat(made.projectId()).isEqualTo(77);
        assertThat(made.view()).isEqualTo(new SurveyView("入户问卷", DAY.minusDays(7), DAY, 120, 80, 15, 5, "clerk"));
        assertThat(made.view().answered()).isEqualTo(100);
        assertThat(made.view().support()).isEqualTo(80);
    }

    @Test
    void daysRunForwardAndNotIntoTheFuture() {
        survey(totals(DAY, DAY, 1, 1, 0, 0));
        refused("deliberation.error.surveyDays", () -> survey(totals(DAY, DAY.minusDays(1), 1, 1, 0, 0)));
        refused("deliberation.error.surveyDays", () -> survey(totals(DAY, DAY.plusDays(1), 1, 1, 0, 0)));
    }

    @Test
    void figuresAddUp() {
        assertThat(survey(figures(1, 0, 0, 0)).view().support()).isZero();
        assertThat(survey(figures(3, 1, 1, 1)).view().answered()).isEqualTo(3);
        assertThat(survey(figures(100_000, 100_000, 0, 0)).view().support()).isEqualTo(100);
        for (SurveyView wrong : new SurveyView[] {
            figures(0, 0, 0, 0),
            figures(100_001, 1, 0, 0),
            figures(3, 2, 1, 1),
            figures(3, -1, 1, 1),
            figures(3, 1, -1, 1),
            figures(3, 1, 1, -1),
            figures(3, Integer.MAX_VALUE, Integer.MAX_VALUE, 3),
        }) {
            refused("deliberation.error.surveySum", () -> survey(wrong));
        }
    }
}
