package org.weishishi.approval.domain.phrase;

import java.util.Optional;

/** 常用语库. */
public interface PhraseRepository {

    /** @return the phrases of that person, empty when there never were any */
    Optional<OwnPhrases> of(long personId);

    /** @return the phrases of that person, none where there never were any, held until the transaction ends: of two windows that add, each adds */
    OwnPhrases lock(long personId);
}
