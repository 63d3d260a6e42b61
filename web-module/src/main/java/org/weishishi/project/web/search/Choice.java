package org.weishishi.project.web.search;

import java.io.Serializable;

/**
 * 选项 · one link of a facet or one chip.
 *
 * @param label what it says
 * @param count how many there are, empty where that is not counted
 * @param address where it leads: the list as it would be
 * @param on whether the list is so now; then the address takes it back
 */
public record Choice(String label, String count, String address, boolean on) implements Serializable {}
