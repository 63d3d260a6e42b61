package org.weishishi.disclosure.api.material;

/**
 * 附件.
 *
 * @param position its place in the notice, from 1
 * @param attachment number of the file
 * @param name its name, as printed
 */
public record FileView(int position, long attachment, String name) {}
