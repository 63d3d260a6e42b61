package org.weishishi.document.application.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文件特征 · read from a stream in one pass, in constant memory: hash, length, and the snapshot hashes our files carry in their XMP.
 *
 * @param sha256 of all bytes
 * @param size how many bytes
 * @param snapshots snapshot hashes named in the file, at most five
 */
record FileMarks(String sha256, long size, Set<String> snapshots) {

    private static final Pattern SNAPSHOT = Pattern.compile("sha256:([0-9a-f]{64})(?![0-9a-f])");
    private static final int OVERLAP = 80;
    private static final int BLOCK = 1 << 16;
    private static final int MOST = 5;

    static FileMarks read(InputStream in) throws IOException {
        MessageDigest digest = digest();
        Set<String> snapshots = new LinkedHashSet<>();
        byte[] block = new byte[BLOCK];
        String tail = "";
        long size = 0;
        int read = in.read(block);
        while (read >= 0) {
            digest.update(block, 0, read);
            size += read;
            String text = tail + new String(block, 0, read, StandardCharsets.ISO_8859_1);
            collect(text, snapshots);
            tail = text.substring(Math.max(0, text.length() - OVERLAP));
            read = in.read(block);
        }
        return new FileMarks(HexFormat.of().formatHex(digest.digest()), size, snapshots);
    }

    /** @return hash of the first bytes of the stream */
    static String prefix(InputStream in, long length) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        long left = length;
        while (left > 0) {
            int read = in.read(block, 0, (int) Math.min(BLOCK, left));
            if (read < 0) {
                return "";
            }
            digest.update(block, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @return whether the rest of the stream holds a signature of a PDF */
    static boolean signed(InputStream rest) throws IOException {
        byte[] block = new byte[BLOCK];
        String tail = "";
        int read = rest.read(block);
        while (read >= 0) {
            String text = tail + new String(block, 0, read, StandardCharsets.ISO_8859_1);
            if (text.contains("/ByteRange")) {
                return true;
            }
            tail = text.substring(Math.max(0, text.length() - OVERLAP));
            read = rest.read(block);
        }
        return false;
    }

    private static void collect(String text, Set<String> snapshots) {
        Matcher found = SNAPSHOT.matcher(text);
        while (snapshots.size() < MOST && found.find()) {
            snapshots.add(found.group(1));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
