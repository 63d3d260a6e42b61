package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.weishishi.organization.api.AccountRow;
import org.weishishi.organization.api.AppointmentRow;
import org.weishishi.organization.api.UnitRow;
import org.weishishi.organization.application.OrganizationQueries;
import org.weishishi.shared.Likeness;

/** 机构查询 in the database. */
@ApplicationScoped
public class JpaOrganizationQueries implements OrganizationQueries {

    private static final String API = "select new org.weishishi.organization.api.";
    private static final String UNITS = " from OrgUnit u where u.name like :text escape '!'"
            + " or u.officialName like :text escape '!' or u.code like :text escape '!'";
    private static final String ACCOUNTS = " from Account a, Person n where a.personId = n.id"
            + " and (n.name like :text escape '!' or a.principal like :text escape '!')";

    @Inject
    private EntityManager em;

    @Override
    public List<UnitRow> units(String text, int first, int size) {
        return em.createQuery(
                        API + "UnitRow(u.id, u.version, u.code, u.name, u.officialName, u.level, u.parentId)" + UNITS
                                + " order by u.code",
                        UnitRow.class)
                .setParameter("text", anywhere(text))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public int countUnits(String text) {
        return count("select count(u)" + UNITS, text);
    }

    @Override
    public List<AppointmentRow> appointments(long unitId) {
        return em.createQuery(
                        API + "AppointmentRow(a.id, a.version, n.id, n.name, p.id, p.name, a.from, a.to)"
                                + " from Appointment a, Post p, Person n where a.postId = p.id and a.personId = n.id"
                                + " and p.unitId = :unit order by a.from desc, a.id desc",
                        AppointmentRow.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    @Override
    public List<AccountRow> accounts(String text, int first, int size) {
        return em.createQuery(
                        API + "AccountRow(a.id, a.version, a.principal, a.blocked, n.id, n.version, n.name)" + ACCOUNTS
                                + " order by n.name, a.principal",
                        AccountRow.class)
                .setParameter("text", anywhere(text))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public int countAccounts(String text) {
        return count("select count(a)" + ACCOUNTS, text);
    }

    private int count(String query, String text) {
        return em.createQuery(query, Long.class)
                .setParameter("text", anywhere(text))
                .getSingleResult()
                .intValue();
    }

    private static String anywhere(String text) {
        return Likeness.containing(text.strip());
    }
}
