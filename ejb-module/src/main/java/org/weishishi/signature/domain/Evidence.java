package org.weishishi.signature.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 验签证据 · what is needed to check a signature later, when the authority may be gone: each part DER in base64.
 *
 * @param chain certificates from the signer's up to the anchor
 * @param lists lists of revoked certificates that cover the time of signing
 */
public record Evidence(List<String> chain, List<String> lists) {

    /** Nothing captured. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    /** Copies both lists. */
    public Evidence {
        chain = List.copyOf(chain);
        lists = List.copyOf(lists);
    }

    /** @return one line for each part, {@code C} before a certificate, {@code R} before a list */
    public String text() {
        return Stream.concat(chain.stream().map(c -> "C " + c), lists.stream().map(r -> "R " + r))
                .collect(Collectors.joining("\n"));
    }

    /** @return what {@link #text()} wrote */
    public static Evidence of(String text) {
        return new Evidence(parts(text, "C "), parts(text, "R "));
    }

    private static List<String> parts(String text, String mark) {
        return text.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
