package org.weishishi.document.api;

import java.time.OffsetDateTime;
import org.weishishi.signature.api.Verdict;

/**
 * 签名说明 · one signature of a document, as anybody may read it: the organ, or unit and post, never the person.
 *
 * @param signer who signed
 * @param signedAt when, by the time stamp if there is one
 * @param verdict what checking it now came to
 * @param demonstration made with a demo certificate: no legal effect
 */
public record SignatureNote(String signer, OffsetDateTime signedAt, Verdict verdict, boolean demonstration) {}
