package org.weishishi.rule.api.meeting;

import java.math.BigDecimal;
import org.weishishi.shared.BusinessException;

/**
 * 打分 · scores from 0 to the maximum; the average of those left after dropping the highest and lowest must reach the pass mark.
 *
 * @param maximum full marks, above 0, at most 1000, up to two decimals
 * @param pass the average that passes, exactly it is enough; compared without rounding
 * @param dropHighest how many highest scores are left out, 0 or more
 * @param dropLowest how many lowest, 0 or more
 * @param minimumScores at least so many scores per item before dropping, more than are dropped
 */
public record Scoring(BigDecimal maximum, BigDecimal pass, int dropHighest, int dropLowest, int minimumScores) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);

    /** Refuses a scale nobody can score on ({@code rule.error.scoring}). */
    public Scoring {
        boolean scale = onScale(maximum, HIGHEST) && maximum.signum() > 0 && onScale(pass, maximum);
        boolean drops = dropHighest >= 0 && dropLowest >= 0 && minimumScores > (long) dropHighest + dropLowest;
        if (!scale || !drops) {
            throw BusinessException.refused(
                    "rule.error.scoring",
                    maximum.toPlainString(),
                    pass.toPlainString(),
                    dropHighest,
                    dropLowest,
                    minimumScores);
        }
    }

    /** @return whether it is a score that may be given: 0 to the maximum, up to two decimals */
    public boolean allows(BigDecimal score) {
        return onScale(score, maximum);
    }

    private static boolean onScale(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= 2;
    }
}
