package org.weishishi.project.api.search;

/**
 * 保存筛选 · keeps what a list shows under a name; a name that is there already stands for the new query from then on.
 *
 * @param name 1 to 30 characters
 * @param query what the list shows
 * @param atOpening whether the list opens with it from now on
 */
public record SaveFilter(String name, ProjectQuery query, boolean atOpening) {}
