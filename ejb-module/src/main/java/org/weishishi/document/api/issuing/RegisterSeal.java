package org.weishishi.document.api.issuing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 登记印章.
 *
 * @param unitId whose seal
 * @param name what the seal says, 2 to 60 characters
 * @param custodianPost 保管岗位, a post of that unit: only its holder puts the seal
 * @param sizeMm diameter on paper, 20 to 60 mm; 42 for most
 * @param validFrom first day
 * @param validTo last day, null while open
 * @param picture PNG or JPEG of at most 2 MB; empty for the seal of a demonstration, which the product draws
 */
@SuppressWarnings("ArrayRecordComponent")
public record RegisterSeal(
        long unitId,
        String name,
        long custodianPost,
        int sizeMm,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        byte[] picture) {}
