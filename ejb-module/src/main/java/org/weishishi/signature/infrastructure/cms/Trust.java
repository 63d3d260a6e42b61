package org.weishishi.signature.infrastructure.cms;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 信任 · what a path may end in and what is known of revocation.
 *
 * @param anchors authorities trusted by configuration
 * @param between certificates of authorities between anchor and signer
 * @param lists lists of revoked certificates
 */
public record Trust(List<X509Certificate> anchors, List<X509Certificate> between, List<X509CRL> lists) {

    /** Nothing is trusted. */
    public static final Trust NONE = new Trust(List.of(), List.of(), List.of());

    /** @return both together */
    public Trust and(Trust other) {
        return new Trust(
                Stream.concat(anchors.stream(), other.anchors.stream()).toList(),
                Stream.concat(between.stream(), other.between.stream()).toList(),
                Stream.concat(lists.stream(), other.lists.stream()).toList());
    }

    /** Where trust comes from: the folder, the demo authority. */
    public interface Source {

        /** @return what it holds now */
        Trust trust();
    }
}
