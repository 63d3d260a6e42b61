package org.weishishi.document.domain.issuing;

/**
 * 印模图片 · where the picture of a seal lies.
 *
 * @param sha256 its name in the content store
 * @param mediaType image/png or image/jpeg, found by its content
 */
public record SealPicture(String sha256, String mediaType) {}
