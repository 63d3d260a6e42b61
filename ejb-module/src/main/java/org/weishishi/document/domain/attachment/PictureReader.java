package org.weishishi.document.domain.attachment;

import org.jspecify.annotations.Nullable;

/** 图片读取 · port. */
public interface PictureReader {

    /**
     * @return the picture made anew and small, and what the camera wrote; refusals {@code document.error.fileDamaged},
     *     {@code document.error.filePicture} for more than 100 million points
     */
    Picture read(byte[] bytes);

    /**
     * @param preview a JPEG of at most 1280 points in either direction, upright, without anything else in it; null when its colours cannot be read
     * @param located whether the camera wrote where it stood
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Picture(byte @Nullable [] preview, boolean located) {}
}
