package org.weishishi.rule.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import org.weishishi.rule.domain.book.EditionLine;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.RuleBook;
import org.weishishi.rule.domain.book.RuleBookRepository;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.infrastructure.Locked;

/** 规则簿库 on JPA. */
@ApplicationScoped
public class JpaRuleBookRepository implements RuleBookRepository {

    private static final String LINE =
            "select new org.weishishi.rule.domain.book.EditionLine(e.id, e.key, e.edition, e.title, e.areas, e.from,"
                    + " e.to, e.release.state, e.shipped, e.release.draftedByName, e.release.draftedAt) from RuleEdition"
                    + " e";

    @Inject
    private EntityManager em;

    @Override
    public RuleBook lock() {
        return Locked.row(em, RuleBook.class, RuleBook.ONE).orElseThrow();
    }

    @Override
    public RuleBook.Stamp stamp() {
        Object[] row = em.createQuery(
                        "select b.revision, b.latestEditionId from RuleBook b where b.id = :one", Object[].class)
                .setParameter("one", RuleBook.ONE)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return new RuleBook.Stamp((Long) row[0], (Long) row[1]);
    }

    @Override
    public List<EditionSpan> released() {
        return em
                .createQuery(LINE + " where e.release.state = :released", EditionLine.class)
                .setParameter("released", ReleaseState.RELEASED)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .map(e -> new EditionSpan(
                        e.id(), e.key(), e.edition(), List.of(e.areas().split(" ")), e.from(), e.to()))
                .toList();
    }

    @Override
    public void add(RuleEdition edition) {
        em.persist(edition);
        em.flush();
    }

    @Override
    public Optional<RuleEdition> find(long id) {
        return Optional.ofNullable(em.find(RuleEdition.class, id));
    }

    @Override
    public Optional<RuleEdition> refreshed(long id) {
        Optional<RuleEdition> found = find(id);
        found.ifPresent(em::refresh);
        return found;
    }

    @Override
    public Optional<RuleEdition> named(String key, int edition) {
        return em
                .createQuery(
                        "select e from RuleEdition e where e.key = :key and e.edition = :edition", RuleEdition.class)
                .setParameter("key", key)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<RuleEdition> of(String key) {
        return em.createQuery(
                        "select e from RuleEdition e where e.key = :key order by e.edition desc", RuleEdition.class)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public List<EditionLine> lines() {
        return em.createQuery(LINE + " order by e.key, e.edition desc", EditionLine.class)
                .getResultList();
    }

    @Override
    public Optional<RuleEdition> open(String key) {
        return em
                .createQuery("select e from RuleEdition e where e.openKey = :key", RuleEdition.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }
}
