package org.weishishi.disclosure.api.material;

/**
 * 照片.
 *
 * @param position its place in the notice, from 1
 * @param attachment number of the photograph, for its small picture
 * @param moment before, during or after the work
 * @param caption 说明
 */
public record PhotoView(int position, long attachment, PhotoMoment moment, String caption) {}
