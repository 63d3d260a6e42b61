package org.weishishi.disclosure.application.publication;

import java.util.Map;
import java.util.TreeMap;
import org.weishishi.shared.CanonicalJson;

/** 待写文件 · files for the publication folder, each with its SHA-256; what comes out of the content store brings its own along. */
final class SiteFiles {

    private final Map<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();

    /** A page made just now. */
    void add(String path, byte[] file) {
        add(path, file, CanonicalJson.sha256(file));
    }

    /** A file whose SHA-256 is known and was checked when it was read. */
    void add(String path, byte[] file, String sha256) {
        bytes.put(path, file);
        hashes.put(path, sha256);
    }

    /** @return bytes by path inside the folder */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    /** @return SHA-256 by path inside the folder */
    Map<String, String> hashes() {
        return hashes;
    }
}
