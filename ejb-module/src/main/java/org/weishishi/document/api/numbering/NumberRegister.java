package org.weishishi.document.api.numbering;

import java.util.List;

/**
 * 文号登记簿 · one series: organ, kind and year.
 *
 * @param rows the numbers, latest first
 * @param last the highest number drawn
 * @param missing numbers below the highest that have no row; always empty unless somebody changed the database by hand
 */
public record NumberRegister(List<NumberRow> rows, long last, List<Long> missing) {}
