package org.weishishi.document.api.issuing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 印章.
 *
 * @param id its id
 * @param version for the stale-form check
 * @param name what it says
 * @param unit whose it is
 * @param custodian name of the post that keeps it
 * @param sizeMm diameter on paper
 * @param validFrom first day
 * @param validTo last day, null while open
 * @param demonstration 演示: drawn by the product
 * @param valid whether it may be put today
 */
public record SealView(
        long id,
        long version,
        String name,
        String unit,
        String custodian,
        int sizeMm,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demonstration,
        boolean valid) {}
