package org.weishishi.document.domain;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Predicate;

/** 内容库 · write-once files named by the SHA-256 of their bytes. */
public interface ContentStore {

    /** @return the SHA-256; on return the bytes are on the disk, whatever happens next */
    String put(byte[] bytes) throws IOException;

    /** @return the bytes, checked against their name; an exception when they are damaged or gone */
    byte[] read(String sha256) throws IOException;

    /**
     * Removes files that nobody names.
     *
     * @param before only files last touched earlier than this
     * @param named whether a row names the file
     * @return how many were removed
     */
    int sweep(Instant before, Predicate<String> named) throws IOException;
}
