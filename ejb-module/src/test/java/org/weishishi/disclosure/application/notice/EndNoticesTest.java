package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.RetractNotice;
import org.weishishi.disclosure.api.objection.ObjectionOutcome;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.disclosure.application.objection.AnswerObjection;
import org.weishishi.disclosure.application.objection.RegisterObjection;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.notice.Occasion;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.project.Cast;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.application.Projects;
import org.weishishi.rule.api.DisclosureRule;
import org.weishishi.rule.api.QuotaRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessException;

/** A notice from publishing to its end, through the use cases, with the holidays of 2016 and 2021. */
@NullMarked
class EndNoticesTest implements Directory, Rules, WorkingCalendar, Projects, NoticeRepository {

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2021, 4, 5));

    private final Cast cast = new Cast();
    private final List<DisclosureNotice> kept = new ArrayList<>();
    private final List<StageReport> reports = new ArrayList<>();
    private final NoticeScope scope = new NoticeScope(this, cast, this, cast);
    private final EndNotices endings = new EndNotices(this, scope, this, cast);
    private boolean workingDays = true;

    @Test
    void countsFromTheDayAfterPublishing() {
        assertThat(period("2016-08-05T10:00:00+08:00").firstDay()).isEqualTo("2016-08-08");
        assertThat(period("2016-08-05T10:00:00+08:00").lastDay()).isEqualTo("2016-08-12");
        assertThat(period("2021-04-01T10:00:00+08:00").lastDay()).as("清明").isEqualTo("2021-04-09");
        workingDays = false;
        assertThat(period("2016-08-05T10:00:00+08:00").firstDay()).isEqualTo("2016-08-06");
        assertThat(period("2016-08-05T10:00:00+08:00").lastDay()).isEqualTo("2016-08-10");
    }

    @Test
    void neverStartsBeforeTheResolution() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> notice(LocalDate.of(2016, 8, 6)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("disclosure.error.beforeResolution"));
    }

    @Test
    void endsOnlyAfterTheLastDay() {
        kept.add(notice(LocalDate.of(2016, 8, 5)));
        cast.at("2016-08-12T23:59:59+08:00");
        assertThat(endings.due()).isEmpty();
        assertThat(endings.end(0)).isFalse();
        cast.at("2016-08-13T00:00:00+08:00");
        assertThat(endings.due()).containsExactly(0L);
        assertThat(endings.end(0)).isTrue();
        assertThat(endings.end(0)).as("twice").isFalse();
        assertThat(reports)
                .extracting(StageReport::projectId, StageReport::outcome)
                .containsExactly(tuple(7L, StageReport.Outcome.PASSED), tuple(8L, StageReport.Outcome.PASSED));
    }

    @Test
    void anOpenObjectionHoldsTheEndAndOneUpheldTakesItsProjectOut() {
        kept.add(notice(LocalDate.of(2016, 8, 5)));
        new RegisterObjection(scope, cast)
                .register(new RaiseObjection(0, 0, 8, "𰻝先生", LocalDate.of(2016, 8, 5), "重复建设"));
        cast.at("2016-08-20T09:00:00+08:00");
        assertThat(endings.end(0)).isFalse();
        AnswerObjection answers = new AnswerObjection(scope, this);
        SettleObjection upheld = new SettleObjection(0, 0, 1, ObjectionOutcome.UPHELD, "情况属实");
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> answers.answer(upheld))
                .satisfies(e -> assertThat(e.code()).isEqualTo("disclosure.error.ownCase"));
        cast.as(20, "㛃", Cast.LIANTANG_STREET, PostKind.COMMUNITY_CLERK);
        answers.answer(upheld);
        assertThat(endings.end(0)).isTrue();
        assertThat(reports).extracting(StageReport::projectId).containsExactly(8L, 7L);
        assertThat(reports)
                .extracting(StageReport::outcome)
                .containsExactly(StageReport.Outcome.REFUSED, StageReport.Outcome.PASSED);
        assertThat(new NoticeEvidence(this).of(8))
                .extracting(line -> line.messageKey())
                .containsExactly(
                        "disclosure.evidence.PUBLISHED",
                        "disclosure.evidence.objection",
                        "disclosure.evidence.UPHELD",
                        "disclosure.evidence.ENDED");
    }

    @Test
    void aNoticeThatNoLongerRunsTakesNothing() {
        kept.add(notice(LocalDate.of(2016, 8, 5)));
        WithdrawNotice withdrawing = new WithdrawNotice(scope);
        withdrawing.withdraw(new RetractNotice(0, 0, "张贴有误"));
        assertThat(kept.get(0).state()).isEqualTo(NoticeState.WITHDRAWN);
        cast.at("2016-08-20T09:00:00+08:00");
        assertThat(endings.end(0)).isFalse();
        for (Runnable act : List.<Runnable>of(
                () -> withdrawing.withdraw(new RetractNotice(0, 0, "再次")),
                () -> new RegisterObjection(scope, cast)
                        .register(new RaiseObjection(0, 0, 7, "某", LocalDate.of(2016, 8, 8), "某")))) {
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(act::run)
                    .satisfies(e -> assertThat(e.code()).isEqualTo("disclosure.error.state"));
        }
        assertThat(reports).isEmpty();
    }

    private NoticePeriod period(String published) {
        cast.at(published);
        return new NoticePeriods(this, this, cast).fromToday(Cast.LIANTANG, "RESOLUTION");
    }

    private DisclosureNotice notice(LocalDate held) {
        return new DisclosureNotice(
                Cast.LIANTANG,
                new Occasion(5, 1, held, "公示"),
                period("2016-08-05T10:00:00+08:00"),
                new NoticePosting("宣传栏", "居委会", "0755-00000000", "社区工作人员"),
                List.of(new NoticeProject(1, 7, "A", "图书角"), new NoticeProject(2, 8, "B", "健身角")),
                scope.entry());
    }

    @Override
    public UnitView unit(long id) {
        return Cast.LIANTANG;
    }

    @Override
    public Optional<UnitView> unitByCode(String code) {
        return Optional.of(Cast.LIANTANG);
    }

    @Override
    public UnitView ancestor(long unitId, OrgLevel level) {
        return Cast.LIANTANG_STREET;
    }

    @Override
    public List<Holder> holders(long unitId, PostKind kind) {
        return List.of();
    }

    @Override
    public RuleProfile inForce(UnitView community, LocalDate day) {
        DisclosureRule rule = new DisclosureRule(5, workingDays, 5, "STREET");
        return new RuleProfile(
                "luohu-2016",
                1,
                "",
                "民生微实事",
                List.of(),
                List.of(),
                List.of(),
                new QuotaRule(null, null),
                List.of(),
                Map.of(),
                List.of(),
                Map.of("RESOLUTION", rule),
                List.of(),
                Map.of());
    }

    @Override
    public RuleProfile byKey(String key) {
        return inForce(Cast.LIANTANG, cast.today());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        return start.plusDays(1)
                .datesUntil(start.plusYears(1))
                .filter(this::isWorkingDay)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    public void report(StageReport report) {
        reports.add(report);
    }

    @Override
    public List<ProjectView> inStage(long communityId, StageKind stage) {
        return List.of();
    }

    @Override
    public ProjectView view(long projectId) {
        throw BusinessException.notFound("project.error.notFound");
    }

    @Override
    public JsonObject factsOf(long projectId, StageKind stage) {
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    @Override
    public Optional<DisclosureNotice> find(long id) {
        return Optional.of(kept.get((int) id));
    }

    @Override
    public Optional<DisclosureNotice> lock(long id) {
        return find(id);
    }

    @Override
    public void add(DisclosureNotice notice) {
        kept.add(notice);
    }

    @Override
    public int ofMeeting(long meetingId) {
        return kept.size();
    }

    @Override
    public List<Long> projectsPublished(long communityId) {
        return List.of();
    }

    @Override
    public List<Long> due(LocalDate today) {
        return kept.stream()
                .filter(notice -> notice.state() == NoticeState.PUBLISHED
                        && notice.period().over(today)
                        && notice.openObjections() == 0)
                .map(notice -> (long) kept.indexOf(notice))
                .toList();
    }

    @Override
    public List<DisclosureNotice> latest(UnitView unit, int limit) {
        return kept;
    }

    @Override
    public List<DisclosureNotice> since(LocalDate day, int limit) {
        return kept;
    }

    @Override
    public List<DisclosureNotice> about(long projectId) {
        return kept;
    }
}
