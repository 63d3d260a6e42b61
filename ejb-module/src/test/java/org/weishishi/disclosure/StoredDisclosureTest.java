package org.weishishi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.Figure;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.period.ExtensionReason;
import org.weishishi.disclosure.api.posting.CarrierKind;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.api.resident.SubmissionKind;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.Draft;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.Occasion;
import org.weishishi.disclosure.domain.objection.Handling;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.Objector;
import org.weishishi.disclosure.domain.period.PeriodRule;
import org.weishishi.disclosure.domain.posting.PostingProof;
import org.weishishi.disclosure.domain.publication.PublicationChange;
import org.weishishi.disclosure.domain.resident.ResidentSubmission;
import org.weishishi.disclosure.domain.resident.SubmissionRepository;
import org.weishishi.disclosure.infrastructure.JpaNoticeRepository;
import org.weishishi.disclosure.infrastructure.JpaObjectionRepository;
import org.weishishi.disclosure.infrastructure.JpaProofRepository;
import org.weishishi.disclosure.infrastructure.JpaSubmissionRepository;
import org.weishishi.disclosure.infrastructure.publication.JpaPublicationRepository;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.Cast;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.project.infrastructure.JpaPublicityRepository;

/** The tables of 公示 and every question asked of them, on both databases. */
@NullMarked
class StoredDisclosureTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2016-08-05T09:00:00+08:00");
    private static final Entry CLERK = new Entry("莲塘社区 经办人 王𬭎毅", NOW);
    private static final Entry SECRETARY = new Entry("莲塘社区 书记 李㛃", NOW);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatIsStoredIsFoundAgain(String vendor) throws IOException {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaNoticeRepository notices = StoredHouse.with(new JpaNoticeRepository(), house.em());
            house.inTransaction(em -> em.createNativeQuery(
                            "insert into org_unit (id, version, code, name, official_name," + " org_level) values ("
                                    + Cast.LIANTANG.id() + ", 1, 'a', '莲塘社区', '莲塘社区居民委员会', 'COMMUNITY')")
                    .executeUpdate());
            long id = house.in(() -> keep(notices, 1, "aaaa"));
            house.in(() -> {
                DisclosureNotice notice = notices.lock(id).orElseThrow();
                notice.submit();
                notice.release(
                        new PeriodRule(5, false, false, false).from(LocalDate.of(2016, 8, 5), day -> true),
                        SECRETARY,
                        2L);
                notice.extend(ExtensionReason.INTERRUPTED, LocalDate.of(2016, 8, 12), "台风", CLERK);
                return true;
            });
            refused("disclosure.error.already", () -> house.in(() -> keep(notices, 1, "bbbb")));
            house.in(() -> found(notices, id));
            house.in(() -> objections(house, notices, id));
            house.in(() -> changed(house, id));
            house.in(() -> publication(house));
            house.in(() -> residents(house, id));
            house.in(() -> proofs(house, notices, id));
        }
    }

    /** A locked row is read afresh; what the transaction wrote to it before must not be taken back by that. */
    @Test
    void lockingOnceMoreTakesNothingBack() {
        try (StoredHouse house = StoredHouse.onH2()) {
            JpaNoticeRepository notices = StoredHouse.with(new JpaNoticeRepository(), house.em());
            long id = house.in(() -> keep(notices, 1, "aaaa"));
            house.in(() -> {
                notices.lock(id).orElseThrow().submit();
                assertThat(notices.lock(id).orElseThrow().state()).isEqualTo(NoticeState.REVIEW);
                return true;
            });
            assertThat(house.in(() -> notices.find(id).orElseThrow().state())).isEqualTo(NoticeState.REVIEW);
        }
    }

    private static long keep(JpaNoticeRepository notices, int attempt, String code) {
        NoticeContent content =
                new NoticeContent(Json.createObjectBuilder().build()).saying("正文𰻝", List.of(new Figure("比例", "50%")));
        DisclosureNotice notice = new DisclosureNotice(
                Cast.LIANTANG,
                Occasion.result(5, attempt, LocalDate.of(2016, 8, 4)),
                code,
                new Draft(
                        "公示",
                        content,
                        new NoticePosting("宣传栏", "居委会", "0755-00000000", "工作站"),
                        List.of(new NoticeProject(1, 7, "A", "图书角"), new NoticeProject(2, 8, "B", "健身角"))),
                CLERK,
                1L);
        notices.add(notice);
        return notice.id();
    }

    private static boolean found(JpaNoticeRepository notices, long id) {
        DisclosureNotice notice = notices.ofCode("aaaa").orElseThrow();
        assertThat(notice.id()).isEqualTo(id);
        assertThat(notice.content().text()).isEqualTo("正文𰻝");
        assertThat(notice.period().lastDay()).isEqualTo("2016-08-12");
        assertThat(notice.extensions()).hasSize(1);
        assertThat(notices.ofMeeting(5)).isEqualTo(1);
        assertThat(notices.projectsCarried(Cast.LIANTANG.id())).containsExactlyInAnyOrder(7L, 8L);
        assertThat(notices.projectsCarried(Cast.LIANTANG_STREET.id())).hasSize(2);
        assertThat(notices.due(LocalDate.of(2016, 8, 12))).isEmpty();
        assertThat(notices.due(LocalDate.of(2016, 8, 13))).containsExactly(id);
        for (var unit : List.of(Cast.CITY, Cast.LUOHU, Cast.LIANTANG_STREET, Cast.LIANTANG)) {
            assertThat(notices.latest(unit, 10)).as(unit.name()).hasSize(1);
        }
        assertThat(notices.latest(Cast.CITY, 10)).singleElement().satisfies(line -> {
            assertThat(line.community()).isEqualTo("莲塘社区");
            assertThat(Objects.requireNonNull(line.period()).lastDay()).isEqualTo("2016-08-12");
        });
        assertThat(notices.projectsOf(List.of(id))).containsExactly(Map.entry(id, 2));
        assertThat(notices.projectsOf(List.of())).isEmpty();
        assertThat(notices.latest(Cast.ELSEWHERE, 10)).isEmpty();
        assertThat(notices.about(8)).hasSize(1);
        assertThat(notices.chain(id)).hasSize(1);
        return true;
    }

    private static boolean objections(StoredHouse house, JpaNoticeRepository notices, long id) {
        JpaObjectionRepository objections = StoredHouse.with(new JpaObjectionRepository(), house.em());
        Objection one = new Objection(
                new Objection.Notice(id, id),
                1,
                new Objection.Letter(8L, ObjectionChannel.LETTER, ObjectedBody.COMMUNITY, NOW, "重复建设"),
                new Handling(3, "莲塘街道办事处", LocalDate.of(2016, 8, 9), LocalDate.of(2016, 8, 12)),
                CLERK);
        objections.add(one);
        objections.add(new Objector(one.id(), new Objector.Words("周立春", "13900001111")));
        assertThat(objections.holding(id)).isEqualTo(1);
        assertThat(objections.holding(List.of(id, id + 1))).containsExactly(Map.entry(id, 1));
        assertThat(notices.due(LocalDate.of(2016, 8, 13))).as("held").isEmpty();
        for (var unit : List.of(Cast.CITY, Cast.LUOHU, Cast.LIANTANG_STREET, Cast.LIANTANG)) {
            assertThat(objections.open(unit, 10)).as(unit.name()).hasSize(1);
        }
        one.acknowledge(SECRETARY);
        one.investigate("属实", SECRETARY);
        one.answer(ObjectionEffect.CORRECTION, "更正", SECRETARY);
        assertThat(objections.holding(id))
                .as("until the correction is published")
                .isEqualTo(1);
        one.effected(NOW);
        assertThat(objections.holding(id)).isZero();
        assertThat(objections.lock(one.id()).orElseThrow().answered()).isNotNull();
        assertThat(objections.objector(one.id()).orElseThrow().name()).isEqualTo("周立春");
        assertThat(objections.of(id)).hasSize(1);
        return true;
    }

    private static boolean changed(StoredHouse house, long id) {
        StoredHouse.with(new JpaPublicationRepository(), house.em())
                .add(new PublicationChange(id, Cast.LIANTANG.id(), NOW));
        return true;
    }

    private static boolean publication(StoredHouse house) {
        JpaPublicationRepository publication = StoredHouse.with(new JpaPublicationRepository(), house.em());
        publication.lock();
        assertThat(publication.pending(10)).hasSize(1);
        publication.done(
                publication.pending(10).stream().map(PublicationChange::id).toList());
        assertThat(publication.pending(10)).isEmpty();
        assertThat(publication.open(Cast.LIANTANG.id(), 10)).hasSize(1);
        assertThat(publication.latest(10)).hasSize(1);
        assertThat(publication.ofYear(2016)).hasSize(1);
        assertThat(publication.ofYear(2017)).isEmpty();
        assertThat(publication.communities()).containsOnlyKeys(Cast.LIANTANG.id());
        return true;
    }

    private static boolean residents(StoredHouse house, long id) {
        JpaSubmissionRepository submissions = StoredHouse.with(new JpaSubmissionRepository(), house.em());
        submissions.add(new ResidentSubmission(
                SubmissionKind.SATISFACTION,
                id,
                new ResidentSubmission.Marks("AAAAA-BBBBB", "f".repeat(64), "w1"),
                new ResidentSubmission.Words(4, "", ObjectionChannel.WEBSITE, NOW)));
        assertThat(submissions.same(id, "f".repeat(64), "")).isPresent();
        assertThat(submissions.same(id, "0".repeat(64), "w1")).isPresent();
        assertThat(submissions.same(id, "0".repeat(64), "")).isEmpty();
        assertThat(submissions.rating(id)).isEqualTo(new SubmissionRepository.Rating(1, 4));
        return true;
    }

    private static boolean proofs(StoredHouse house, JpaNoticeRepository notices, long id) {
        JpaProofRepository proofs = StoredHouse.with(new JpaProofRepository(), house.em());
        DisclosureNotice notice = notices.find(id).orElseThrow();
        proofs.add(new PostingProof(
                id,
                new PostingProof.Shot(CarrierKind.BOARD, PostingMoment.START, NOW, "宣传栏"),
                notice.period(),
                1,
                CLERK));
        assertThat(proofs.of(id)).hasSize(1);
        for (PublicityScope scope : List.of(
                new PublicityScope(Cast.CITY, null),
                new PublicityScope(Cast.LUOHU, null),
                new PublicityScope(Cast.LIANTANG_STREET, null),
                new PublicityScope(Cast.LIANTANG, null))) {
            assertThat(proofs.hung(scope)).as(scope.toString()).hasSize(2);
            assertThat(proofs.proven(scope)).containsEntry(id, Set.of(PostingMoment.START));
        }
        assertThat(proofs.hung(new PublicityScope(null, 8L))).singleElement().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(DisclosureStage.RESOLUTION);
            assertThat(one.state()).isEqualTo(NoticeState.PUBLISHED);
        });
        assertThat(proofs.proven(new PublicityScope(null, 8L))).hasSize(1);
        JpaPublicityRepository projects = StoredHouse.with(new JpaPublicityRepository(), house.em());
        assertThat(projects.outlines(new PublicityScope(Cast.CITY, null))).isEmpty();
        assertThat(projects.passed(new PublicityScope(Cast.LIANTANG, null))).isEmpty();
        return true;
    }
}
