package org.weishishi.project.api.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageReport.Outcome;

/**
 * 商议记录.
 *
 * @param on 商议日期, null in records made before bodies were kept one by one
 * @param participants 参加单位和人员, as printed
 * @param bodies 各方意见
 * @param outcome 结果
 * @param conclusion 结论
 * @param by who recorded it: unit, post, name
 */
public record ConsultationView(
        @Nullable LocalDate on,
        String participants,
        List<BodyOpinion> bodies,
        Outcome outcome,
        String conclusion,
        String by) {

    /** Copies the list. */
    public ConsultationView {
        bodies = List.copyOf(bodies);
    }
}
