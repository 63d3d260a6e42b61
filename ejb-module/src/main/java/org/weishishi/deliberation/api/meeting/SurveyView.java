package org.weishishi.deliberation.api.meeting;

import java.time.LocalDate;

/**
 * 意见征集 · totals of one questionnaire on a project.
 *
 * @param way how it was asked, e.g. 入户问卷
 * @param from first day
 * @param to last day
 * @param asked 样本量, how many were asked
 * @param inFavour how many support it
 * @param against how many do not
 * @param indifferent how many have no opinion
 * @param by who entered it
 */
public record SurveyView(
        String way, LocalDate from, LocalDate to, int asked, int inFavour, int against, int indifferent, String by) {

    /** @return how many answered */
    public int answered() {
        return inFavour + against + indifferent;
    }

    /** @return support among those who answered, in whole per cent, rounded half up; 0 when nobody did */
    public int support() {
        return answered() == 0 ? 0 : Math.round(inFavour * 100f / answered());
    }
}
