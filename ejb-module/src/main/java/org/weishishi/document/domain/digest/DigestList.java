package org.weishishi.document.domain.digest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.weishishi.shared.CanonicalJson;

/**
 * 摘要清单 · the canonical text of one day, the same bytes for the same facts. A file stands in it by a hash of its hash: who holds the
 * file finds it, who reads the list learns nothing.
 *
 * @param day the day
 * @param previous SHA-256 of the list before, {@link #START} for the first
 * @param leaves one for each file, in the order of their digits
 */
public record DigestList(LocalDate day, String previous, List<String> leaves) {

    /** What the first list names. */
    public static final String START = "0".repeat(64);

    /** @return the list of these files */
    public static DigestList of(LocalDate day, String previous, Collection<String> hashes) {
        return new DigestList(
                day,
                previous,
                hashes.stream().map(DigestList::leaf).distinct().sorted().toList());
    }

    /** @return how a file of that SHA-256 stands in a list */
    public static String leaf(String sha256) {
        return CanonicalJson.sha256("weishishi:" + sha256);
    }

    /** @return the bytes that are kept, hashed and signed */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder()
                .append("weishishi-digest 1\nday ")
                .append(day)
                .append("\nprevious ")
                .append(previous)
                .append("\ncount ")
                .append(leaves.size())
                .append('\n');
        leaves.forEach(leaf -> text.append(leaf).append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
