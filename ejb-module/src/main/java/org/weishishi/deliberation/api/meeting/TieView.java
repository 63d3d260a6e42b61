package org.weishishi.deliberation.api.meeting;

import java.io.Serializable;
import java.util.List;

/**
 * 同名次 · items of equal rank of which not all fit the places or the money left; who presides puts them in order.
 *
 * @param items their positions, in the order of the agenda
 * @param order positions as they were put, best first; empty while that is open
 */
public record TieView(List<Integer> items, List<Integer> order) implements Serializable {}
