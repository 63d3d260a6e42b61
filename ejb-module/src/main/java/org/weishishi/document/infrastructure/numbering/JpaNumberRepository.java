package org.weishishi.document.infrastructure.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.document.api.numbering.NumberState;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.OrganCode;
import org.weishishi.document.domain.numbering.RegisterNumber;
import org.weishishi.organization.api.UnitView;

/** 文号库（数据库）. */
@ApplicationScoped
public class JpaNumberRepository implements NumberRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaNumberRepository() {
        this(null);
    }

    @Inject
    public JpaNumberRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OrganCode> code(long unitId) {
        return Optional.ofNullable(em.find(OrganCode.class, unitId));
    }

    @Override
    public Optional<OrganCode> byCode(String code) {
        return em.createQuery("select c from OrganCode c where c.code = :code", OrganCode.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(OrganCode code) {
        em.persist(code);
        em.flush();
    }

    @Override
    public Optional<RegisterNumber> find(long id) {
        return Optional.ofNullable(em.find(RegisterNumber.class, id));
    }

    @Override
    public void add(RegisterNumber number) {
        em.persist(number);
        em.flush();
    }

    @Override
    public List<NumberRow> series(long organId, DocumentKind kind, int year) {
        return kind.shape() == DocumentKind.Shape.RED_HEAD
                ? numbers(organId, kind, year)
                : documents(organId, kind, year);
    }

    private List<NumberRow> numbers(long organId, DocumentKind kind, int year) {
        return em.createQuery(
                        "select n from RegisterNumber n where n.organ.id = :organ and n.kind = :kind and n.year = :year"
                                + " order by n.no desc",
                        RegisterNumber.class)
                .setParameter("organ", organId)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .getResultStream()
                .map(RegisterNumber::row)
                .toList();
    }

    private List<NumberRow> documents(long organId, DocumentKind kind, int year) {
        return em.createQuery(
                        "select d from OfficialDocument d where d.issuerId = :organ and d.kind = :kind"
                                + " and d.registerYear = :year order by d.registerNo desc",
                        OfficialDocument.class)
                .setParameter("organ", organId)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .getResultStream()
                .map(JpaNumberRepository::row)
                .toList();
    }

    private static NumberRow row(OfficialDocument document) {
        DocumentView view = document.view();
        return new NumberRow(
                0,
                0,
                document.registerNo(),
                view.number(),
                NumberState.USED,
                view.title(),
                "",
                view.createdAt(),
                "",
                null,
                "",
                null);
    }

    @Override
    public List<UnitView> organs() {
        Map<Long, UnitView> organs = new LinkedHashMap<>();
        em.createQuery(
                        "select distinct new org.weishishi.organization.api.UnitView(n.organ.id, n.organ.code, n.organ.name,"
                                + " n.organ.level, n.organ.streetId, n.organ.districtId) from RegisterNumber n",
                        UnitView.class)
                .getResultStream()
                .forEach(organ -> organs.put(organ.id(), organ));
        em.createQuery(
                        "select distinct new org.weishishi.organization.api.UnitView(d.issuerId, d.issuerCode, d.issuerName,"
                                + " d.issuerLevel, d.streetId, d.districtId) from OfficialDocument d",
                        UnitView.class)
                .getResultStream()
                .forEach(organ -> organs.putIfAbsent(organ.id(), organ));
        List<UnitView> sorted = new ArrayList<>(organs.values());
        sorted.sort(Comparator.comparing(UnitView::code));
        return sorted;
    }
}
