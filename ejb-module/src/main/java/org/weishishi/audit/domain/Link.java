package org.weishishi.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * 链环 · one sealed entry as it lies in the database.
 *
 * @param number place in the chain, from 1 without gaps
 * @param entryId the entry it seals
 * @param previous hash of the link before, 64 zeros for the first
 * @param hash hash of this link
 * @param contentHash hash stored with the entry, null when the entry is gone
 * @param content what the entry says, null when it is gone
 */
public record Link(
        long number,
        long entryId,
        String previous,
        String hash,
        @Nullable String contentHash,
        @Nullable EntryContent content) {

    /** What stands before the first link. */
    public static final String START = "0".repeat(64);

    /** @return the hash a link of that place over that entry must have */
    public static String hash(long number, String previous, long entryId, String contentHash) {
        return Frame.sha256(number, previous, entryId, contentHash);
    }
}
