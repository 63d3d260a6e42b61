package org.weishishi.disclosure.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.posting.CarrierKind;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.domain.period.PeriodRule;
import org.weishishi.disclosure.domain.posting.PostingProof;
import org.weishishi.disclosure.domain.posting.ProofRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.publicity.PublicityScope;

/** 张贴证明 on JPA. */
@ApplicationScoped
public class JpaProofRepository implements ProofRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(PostingProof proof) {
        em.persist(proof);
    }

    @Override
    public List<PostingProof> of(long noticeId) {
        return em.createQuery(
                        "select p from PostingProof p where p.noticeId = :notice order by p.takenAt, p.id",
                        PostingProof.class)
                .setParameter("notice", noticeId)
                .getResultList();
    }

    @Override
    public List<Hung> hung(PublicityScope scope) {
        return scoped(
                        "select p.projectId, n.id, n.title, n.origin.stage, n.state, n.period.publishedOn, n.period.lastDay,"
                                + " n.period.days, n.period.workingDays, n.period.firstDayCounted, n.period.endsOnWorkingDay, n.text.photos"
                                + " from DisclosureNotice n join n.projects p where p.struck = false and n.state in :counting"
                                + " and n.origin.kind <> :withdrawal",
                        "p.projectId = :value",
                        " order by n.period.publishedOn, n.id",
                        scope)
                .setParameter("counting", List.of(NoticeState.PUBLISHED, NoticeState.ENDED))
                .setParameter("withdrawal", NoticeKind.WITHDRAWAL)
                .getResultList()
                .stream()
                .map(row -> new Hung(
                        (Long) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (DisclosureStage) row[3],
                        (NoticeState) row[4],
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        new PeriodRule((Integer) row[7], (Boolean) row[8], (Boolean) row[9], (Boolean) row[10]),
                        (Integer) row[11]))
                .toList();
    }

    @Override
    public Map<Long, Set<PostingMoment>> proven(PublicityScope scope) {
        Map<Long, Set<PostingMoment>> proven = new HashMap<>();
        scoped(
                        "select f.noticeId, f.moment from PostingProof f, DisclosureNotice n"
                                + " where n.id = f.noticeId and f.carrier = :board",
                        "exists (select p.projectId from DisclosureNotice m join m.projects p"
                                + " where m.id = n.id and p.projectId = :value)",
                        "",
                        scope)
                .setParameter("board", CarrierKind.BOARD)
                .getResultList()
                .forEach(row -> proven.computeIfAbsent((Long) row[0], id -> EnumSet.noneOf(PostingMoment.class))
                        .add((PostingMoment) row[1]));
        return proven;
    }

    private TypedQuery<Object[]> scoped(String select, String project, String order, PublicityScope scope) {
        UnitView unit = scope.unit();
        Object value = scope.projectId();
        String where = "";
        if (value != null) {
            where = " and " + project;
        } else if (unit != null && unit.level() != OrgLevel.CITY) {
            where = " and n.place." + unit.level().name().toLowerCase(Locale.ROOT) + "Id = :value";
            value = unit.id();
        }
        TypedQuery<Object[]> query = em.createQuery(select + where + order, Object[].class);
        return value == null ? query : query.setParameter("value", value);
    }
}
