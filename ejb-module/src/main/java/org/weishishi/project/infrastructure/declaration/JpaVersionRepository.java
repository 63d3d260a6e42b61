package org.weishishi.project.infrastructure.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.project.domain.declaration.DeclarationVersion;
import org.weishishi.project.domain.declaration.VersionRepository;

/** 版本库 on JPA. */
@ApplicationScoped
public class JpaVersionRepository implements VersionRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaVersionRepository() {
        this(null);
    }

    @Inject
    public JpaVersionRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(DeclarationVersion version) {
        em.persist(version);
        em.flush();
    }

    @Override
    public List<DeclarationVersion> of(long projectId) {
        return em.createQuery(
                        "select v from DeclarationVersion v where v.projectId = :project order by v.number desc",
                        DeclarationVersion.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    @Override
    public Optional<DeclarationVersion> find(long projectId, int number) {
        return em
                .createQuery(
                        "select v from DeclarationVersion v where v.projectId = :project and v.number = :number",
                        DeclarationVersion.class)
                .setParameter("project", projectId)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }
}
