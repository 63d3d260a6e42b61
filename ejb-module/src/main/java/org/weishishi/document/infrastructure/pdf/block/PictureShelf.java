package org.weishishi.document.infrastructure.pdf.block;

import java.io.IOException;

/** 照片来源 · where the renderer finds the pictures a snapshot names. */
@FunctionalInterface
public interface PictureShelf {

    /** @return the JPEG of that name; an exception when it is damaged or gone */
    byte[] read(String sha256) throws IOException;
}
