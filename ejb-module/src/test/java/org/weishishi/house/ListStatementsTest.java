package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeRow;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.Draft;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.Occasion;
import org.weishishi.disclosure.domain.objection.Handling;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.period.PeriodRule;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.PaperText;
import org.weishishi.document.api.issuing.PaperView;
import org.weishishi.document.application.issuing.ReadPapers;
import org.weishishi.document.domain.issuing.Issuing;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Money;

/** A list takes as many statements with many rows as with few: nothing that hangs on a row is read for this row alone. */
@NullMarked
class ListStatementsTest {

    private static final int FEW = 2;
    private static final int MANY = 9;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2016-07-18T09:00:00+08:00");
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Entry CLERK = new Entry("社区 经办人 王𬭎毅", NOW);
    private static final Entry SECRETARY = new Entry("社区 书记 李㛃", NOW);
    private static final ActedBy WRITER = new ActedBy("w", 1L, "王𬭎毅", 1L, "经办人", 1L, "莲塘街道");
    private static final ActedBy CHECKER = new ActedBy("c", 2L, "李㛃", 2L, "办公室", 1L, "莲塘街道");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aListTakesAsManyStatementsWithManyRowsAsWithFew(String vendor) throws IOException {
        try (OpenHouse house = OpenHouse.on(vendor)) {
            fill(house, 0, FEW);
            notices(house, FEW); // what is read once and kept
            int notices = notices(house, FEW);
            int papers = papers(house, "all", "shenzhen.officer", FEW);
            int toDo = papers(house, "waiting", "liantang.street", FEW);
            fill(house, FEW, MANY);
            assertThat(notices(house, MANY)).as("latest notices").isEqualTo(notices);
            assertThat(papers(house, "all", "shenzhen.officer", MANY))
                    .as("latest papers")
                    .isEqualTo(papers);
            assertThat(papers(house, "waiting", "liantang.street", MANY))
                    .as("papers to do")
                    .isEqualTo(toDo);
        }
    }

    private static int notices(OpenHouse house, int rows) {
        house.as("shenzhen.officer");
        int before = house.stored().sent();
        List<NoticeRow> list = house.call(BrowseNotices.class, "list");
        int sent = house.stored().sent() - before;
        assertThat(list).hasSize(rows).allSatisfy(row -> {
            assertThat(row.community()).isNotEmpty();
            assertThat(row.stage()).isEqualTo(DisclosureStage.PROGRESS);
            assertThat(row.firstDay()).isEqualTo(TODAY.plusDays(1));
            assertThat(row.lastDay()).isEqualTo(TODAY.plusDays(7));
            assertThat(row.daysLeft()).isEqualTo(5);
            assertThat(row.projects()).isEqualTo(2);
            assertThat(row.openObjections()).isEqualTo(1);
        });
        return sent;
    }

    private static int papers(OpenHouse house, String list, String account, int rows) {
        house.as(account);
        int before = house.stored().sent();
        List<PaperView> papers = house.call(ReadPapers.class, list);
        int sent = house.stored().sent() - before;
        assertThat(papers).hasSize(rows).allSatisfy(paper -> {
            assertThat(paper.title()).isEqualTo("通知");
            assertThat(paper.draftedBy()).isEqualTo("王𬭎毅");
        });
        return sent;
    }

    /** One notice with two projects and an objection, and one paper sent back once, for each of these communities. */
    private static void fill(OpenHouse house, int from, int to) {
        house.stored().inTransaction(em -> {
            List<UnitView> communities = em.createQuery(
                            "select u from OrgUnit u where u.level = :level order by u.id", OrgUnit.class)
                    .setParameter("level", OrgLevel.COMMUNITY)
                    .setMaxResults(to)
                    .getResultStream()
                    .map(OrgUnit::view)
                    .toList();
            UnitView street = em.createQuery("select u from OrgUnit u where u.name like '莲塘街道%'", OrgUnit.class)
                    .getSingleResult()
                    .view();
            for (int i = from; i < to; i++) {
                DisclosureNotice notice = notice(communities.get(i), i);
                em.persist(notice);
                em.flush();
                em.persist(objection(notice));
                Paper paper = paper(street, i);
                paper.move(PaperAct.SUBMIT, "", 0, WRITER, NOW);
                paper.move(PaperAct.RETURN_CHECKING, "请核对金额", 0, CHECKER, NOW);
                em.persist(paper);
            }
        });
    }

    private static DisclosureNotice notice(UnitView community, int number) {
        DisclosureNotice notice = new DisclosureNotice(
                community,
                Occasion.work(DisclosureStage.PROGRESS, TODAY),
                "code" + number,
                new Draft(
                        "公示",
                        new NoticeContent(Json.createObjectBuilder().build()).saying("正文", List.of()),
                        new NoticePosting("宣传栏", "居委会", "0755-00000000", "工作站"),
                        List.of(new NoticeProject(1, 7, "A", "图书角"), new NoticeProject(2, 8, "B", "健身角"))),
                CLERK,
                1L);
        notice.submit();
        notice.release(new PeriodRule(5, true, false, false).from(TODAY, ListStatementsTest::working), SECRETARY, 2L);
        return notice;
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    private static Objection objection(DisclosureNotice notice) {
        return new Objection(
                new Objection.Notice(notice.id(), notice.id()),
                1,
                new Objection.Letter(8L, ObjectionChannel.LETTER, ObjectedBody.COMMUNITY, NOW, "重复建设"),
                new Handling(3, "莲塘街道办事处", TODAY.plusDays(2), TODAY.plusDays(7)),
                CLERK);
    }

    private static Paper paper(UnitView street, int number) {
        PaperText text = new PaperText("通知", "莲塘社区居民委员会", "", "社区图书角", "", "", "", "莲塘街道办事处", "", "");
        PaperProject project = new PaperProject(
                number, "C" + number, "图书角", "莲塘社区", "SERVICE", new Money(new BigDecimal("1.00")), true);
        return new Paper(
                new Issuing(DocumentKind.PROJECT_APPROVAL_NOTICE, street, "莲塘街道办事处", true),
                List.of(project),
                text,
                WRITER,
                NOW);
    }
}
