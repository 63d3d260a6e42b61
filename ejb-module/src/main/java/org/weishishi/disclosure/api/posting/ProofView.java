package org.weishishi.disclosure.api.posting;

import java.time.OffsetDateTime;

/**
 * 张贴证明.
 *
 * @param carrier on what
 * @param moment at which point of the period
 * @param takenAt when the photograph was taken
 * @param place where
 * @param who who recorded it: unit, post, name
 * @param photoId attachment of the photograph
 */
public record ProofView(
        CarrierKind carrier, PostingMoment moment, OffsetDateTime takenAt, String place, String who, long photoId) {}
