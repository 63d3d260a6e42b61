package org.weishishi.document.api;

import java.time.OffsetDateTime;
import org.weishishi.signature.api.Verdict;

/**
 * 签名说明 · one signature of a document, as anybody may read it: the organ, or unit and post, never the person.
 *
 * @param signer who signed
 * @param organ whether an organ signed the file; else a person signed the decision that the document shows
 * @param signedAt when, by the time stamp if there is one
 * @param stamped whether a time-stamping authority says so; else it is the server's clock
 * @param issuer common name of the authority that issued the certificate
 * @param verdict what checking it now came to
 * @param demonstration made with a demo certificate: no legal effect
 */
public record SignatureNote(
        String signer,
        boolean organ,
        OffsetDateTime signedAt,
        boolean stamped,
        String issuer,
        Verdict verdict,
        boolean demonstration) {}
