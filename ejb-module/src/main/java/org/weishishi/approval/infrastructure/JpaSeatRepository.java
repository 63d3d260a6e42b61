package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.approval.domain.delegation.Delegation;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.Likeness;

/** 任职与委托查询 on JPA. */
@ApplicationScoped
public class JpaSeatRepository implements SeatRepository {

    private static final String VALID = " and a.from <= :day and (a.to is null or a.to >= :day)";

    private static final String SEATED = "select p.kind, n.id, n.name, p.id, p.name, u.id, u.name, d from Appointment a"
            + " left join Delegation d on d.principalId = a.personId and d.principalPostId = a.postId"
            + " and d.from <= :day and d.to >= :day and (d.revokedOn is null or d.revokedOn > :day),"
            + " Post p, OrgUnit u, Person n where a.postId = p.id and p.unitId = u.id and a.personId = n.id"
            + VALID;
    private static final String ORDER = " order by p.id, n.name, n.id";
    private static final String HOLDER =
            "select new org.weishishi.organization.api.Holder(n.id, n.name, p.id, p.name, u.id, u.name)"
                    + " from Appointment a, Post p, OrgUnit u, Person n where a.postId = p.id and p.unitId = u.id"
                    + " and a.personId = n.id" + VALID;

    @Inject
    private EntityManager em;

    @Override
    public List<Seated> seated(long unitId, LocalDate day) {
        return seated(em.createQuery(SEATED + " and u.id = :unit" + ORDER, Object[].class)
                .setParameter("unit", unitId)
                .setParameter("day", day));
    }

    @Override
    public List<Seated> everywhere(LocalDate day) {
        return seated(em.createQuery(SEATED + ORDER, Object[].class).setParameter("day", day));
    }

    private static List<Seated> seated(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(r -> new Seated(
                        (PostKind) r[0],
                        new Holder((long) r[1], (String) r[2], (long) r[3], (String) r[4], (long) r[5], (String) r[6]),
                        (Delegation) r[7]))
                .toList();
    }

    @Override
    public boolean holds(long personId, long postId, LocalDate day) {
        return !em.createQuery(
                        "select a.id from Appointment a where a.personId = :person and a.postId = :post" + VALID,
                        Long.class)
                .setParameter("person", personId)
                .setParameter("post", postId)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Holder> holder(long personId, long postId, LocalDate day) {
        return em
                .createQuery(HOLDER + " and n.id = :person and p.id = :post", Holder.class)
                .setParameter("person", personId)
                .setParameter("post", postId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Holder> named(String text, List<PostKind> kinds, LocalDate day, int limit) {
        return em.createQuery(
                        HOLDER
                                + " and p.kind in :kinds and (n.name like :text escape '!' or p.name like :text escape '!'"
                                + " or u.name like :text escape '!') order by u.code, n.name, n.id",
                        Holder.class)
                .setParameter("kinds", kinds)
                .setParameter("text", Likeness.containing(text.strip()))
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }
}
