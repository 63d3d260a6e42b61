package org.weishishi.approval.domain.phrase;

import java.util.Optional;

/** 常用语库. */
public interface PhraseRepository {

    /** @return the phrases of that person, empty when there never were any */
    Optional<OwnPhrases> of(long personId);

    /** Keeps the first ones of a person. */
    void add(OwnPhrases phrases);
}
