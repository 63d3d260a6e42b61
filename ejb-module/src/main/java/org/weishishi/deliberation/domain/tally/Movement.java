package org.weishishi.deliberation.domain.tally;

/**
 * 到会与离会 · somebody came in or left.
 *
 * @param member number on the roster
 * @param arrives true: signed in; false: left
 * @param moment place in the order of the meeting, 0 upwards; counts for every ballot of the same or a later moment
 */
public record Movement(int member, boolean arrives, int moment) {}
