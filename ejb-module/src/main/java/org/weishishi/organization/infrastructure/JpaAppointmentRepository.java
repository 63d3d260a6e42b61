package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.domain.ActingSeat;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.organization.domain.AppointmentRepository;
import org.weishishi.organization.domain.OrgUnit;

/** 任职库 in the database. */
@ApplicationScoped
public class JpaAppointmentRepository implements AppointmentRepository {

    private static final String VALID = " and a.from <= :day and (a.to is null or a.to >= :day)";

    @Inject
    private EntityManager em;

    @Override
    public Optional<Appointment> find(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id));
    }

    @Override
    public List<Appointment> ofPerson(long personId) {
        return em.createQuery(
                        "select a from Appointment a where a.personId = :person order by a.from, a.id",
                        Appointment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    @Override
    public List<HeldPost> heldBy(long personId, LocalDate day) {
        return em.createQuery(
                        "select new org.weishishi.organization.api.HeldPost(p.id, p.name, p.kind, u.id, u.name)"
                                + " from Appointment a, Post p, OrgUnit u where a.postId = p.id and p.unitId = u.id"
                                + " and a.personId = :person" + VALID + " order by a.from, a.id",
                        HeldPost.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<ActingSeat> seatsOf(String principal, LocalDate day) {
        return em
                .createQuery(
                        "select n.id, n.name, p.id, p.name, p.kind, u.id, u.code, u.name, u.level, u.streetId,"
                                + " u.districtId from Account c, Person n, Appointment a, Post p, OrgUnit u where c.principal = :principal and c.blocked = false and n.id = c.personId"
                                + " and a.personId = n.id and a.postId = p.id and p.unitId = u.id" + VALID
                                + " order by a.from, a.id",
                        Object[].class)
                .setParameter("principal", principal)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(JpaAppointmentRepository::seat)
                .toList();
    }

    private static ActingSeat seat(Object[] row) {
        UnitView unit = OrgUnit.view(
                (long) row[5], (String) row[6], (String) row[7], (OrgLevel) row[8], (Long) row[9], (Long) row[10]);
        HeldPost post = new HeldPost((long) row[2], (String) row[3], (PostKind) row[4], unit.id(), unit.name());
        return new ActingSeat((long) row[0], (String) row[1], post, unit);
    }

    @Override
    public List<Holder> holders(long unitId, PostKind kind, LocalDate day) {
        return em.createQuery(
                        "select new org.weishishi.organization.api.Holder(n.id, n.name, p.id, p.name, u.id, u.name)"
                                + " from Appointment a, Post p, OrgUnit u, Person n where a.postId = p.id"
                                + " and p.unitId = u.id and a.personId = n.id and u.id = :unit and p.kind = :kind"
                                + VALID + " order by n.name, n.id",
                        Holder.class)
                .setParameter("unit", unitId)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Long> holdersAnywhere(PostKind kind, LocalDate day) {
        return em.createQuery(
                        "select distinct a.personId from Appointment a, Post p where a.postId = p.id"
                                + " and p.kind = :kind" + VALID,
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void add(Appointment appointment) {
        em.persist(appointment);
    }
}
