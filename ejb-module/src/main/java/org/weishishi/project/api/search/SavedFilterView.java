package org.weishishi.project.api.search;

/**
 * 常用筛选.
 *
 * @param id its number
 * @param name the name its owner gave it
 * @param address the query as it stands in an address, without the question mark; empty for all projects
 * @param atOpening whether the list opens with it
 */
public record SavedFilterView(long id, String name, String address, boolean atOpening) {}
