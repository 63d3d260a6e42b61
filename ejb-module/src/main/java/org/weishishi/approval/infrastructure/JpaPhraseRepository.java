package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.util.Optional;
import org.weishishi.approval.domain.phrase.OwnPhrases;
import org.weishishi.approval.domain.phrase.PhraseRepository;
import org.weishishi.shared.infrastructure.InsertOnce;

/** 常用语库 on JPA. */
@ApplicationScoped
public class JpaPhraseRepository implements PhraseRepository {

    private static final String INSERT = "insert into approval_phrases (person_id, words, version) values (?, '', 0)";

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaPhraseRepository() {
        this(null);
    }

    @Inject
    public JpaPhraseRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OwnPhrases> of(long personId) {
        return Optional.ofNullable(em.find(OwnPhrases.class, personId));
    }

    @Override
    public OwnPhrases lock(long personId) {
        new InsertOnce(em.unwrap(Connection.class)).row(INSERT, "person_id", personId);
        return em.find(OwnPhrases.class, personId, LockModeType.PESSIMISTIC_WRITE);
    }
}
