package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.domain.Post;
import org.weishishi.organization.domain.PostRepository;

/** 岗位库 in the database. */
@ApplicationScoped
public class JpaPostRepository implements PostRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<Post> find(long id) {
        return Optional.ofNullable(em.find(Post.class, id));
    }

    @Override
    public List<Post> ofUnit(long unitId) {
        return em.createQuery("select p from Post p where p.unitId = :unit order by p.kind, p.name", Post.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    @Override
    public void add(Post post) {
        em.persist(post);
        em.flush();
    }
}
