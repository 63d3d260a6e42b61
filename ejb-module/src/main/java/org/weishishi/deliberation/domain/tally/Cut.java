package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import org.weishishi.deliberation.api.tally.Grant;

/**
 * 划线 · what an item gets where places or money are shared by rank.
 *
 * @param rank 名次, equal ones have the same
 * @param grant all, part, nothing, or not decided yet
 * @param given places or yuan
 * @param left what is left after it
 * @param standing how it came to that
 */
public record Cut(int rank, Grant grant, BigDecimal given, BigDecimal left, Standing standing) {}
