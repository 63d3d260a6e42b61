package org.weishishi.rule.api.meeting;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(
        description = "Scores from 0 to the maximum. The dropHighest highest and dropLowest lowest are left "
                + "out; the item passes when the sum of the others ≥ pass × how many they are. Fewer "
                + "scores than minimumScores: NOT_VOTED.",
        requiredProperties = {"maximum", "pass", "dropHighest", "dropLowest", "minimumScores"})
public record Scoring(
        @Schema(description = "Full marks, above 0, at most 1000, up to two decimals.")
        BigDecimal maximum,

        @Schema(description = "The average that passes; exactly it is enough.")
        BigDecimal pass,

        @Schema(description = "How many highest scores are left out.")
        int dropHighest,

        @Schema(description = "How many lowest scores are left out.")
        int dropLowest,

        @Schema(description = "At least so many scores for an item before dropping; more than are dropped.")
        int minimumScores) {

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
