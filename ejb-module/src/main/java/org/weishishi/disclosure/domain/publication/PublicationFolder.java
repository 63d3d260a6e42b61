package org.weishishi.disclosure.domain.publication;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** 公开文件夹 · port: files a website collects; a reader sees the old or the new file, never half of one. */
public interface PublicationFolder {

    /**
     * Writes those whose bytes differ from what lies there and leaves the others untouched.
     *
     * @param files bytes by path inside the folder, parts divided by /
     * @return how many were written
     */
    int write(Map<String, byte[]> files) throws IOException;

    /** @return the bytes, empty when there is no such file or the path leads out of the folder */
    Optional<byte[]> read(String path) throws IOException;
}
