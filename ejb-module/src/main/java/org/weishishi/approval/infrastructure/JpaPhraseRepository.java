package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.weishishi.approval.domain.phrase.OwnPhrases;
import org.weishishi.approval.domain.phrase.PhraseRepository;

/** 常用语库 on JPA. */
@ApplicationScoped
public class JpaPhraseRepository implements PhraseRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<OwnPhrases> of(long personId) {
        return Optional.ofNullable(em.find(OwnPhrases.class, personId));
    }

    @Override
    public void add(OwnPhrases phrases) {
        em.persist(phrases);
    }
}
