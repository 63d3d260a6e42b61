package org.weishishi.deliberation.api.meeting;

import java.util.List;
import org.weishishi.deliberation.api.tally.Chance;

/**
 * 研判 · whether an item can still pass.
 *
 * @param chance in a word
 * @param open votes not counted yet; below 0 when more are counted than may vote
 * @param needed how many votes pass
 * @param key bundle key of the reason
 * @param args its arguments
 */
public record OutlookView(Chance chance, int open, int needed, String key, List<String> args) {}
