package org.weishishi.disclosure.application.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.objection.ObjectionFile;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.api.resident.BringSubmissions;
import org.weishishi.disclosure.api.resident.ImportReceipt;
import org.weishishi.disclosure.api.resident.ImportReceipt.Outcome;
import org.weishishi.disclosure.api.resident.ImportRow;
import org.weishishi.disclosure.api.resident.SubmissionKind;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.objection.ReadObjections;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.OpenHouse;

/** What residents send, by the page and by the website's file: each once, with a receipt, and nothing about drafts or strangers' notices. */
@NullMarked
class SubmissionsTest {

    private static final String MARKUP = "<script>alert(1)</script><b>重复建设</b>";

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    private long notice;

    private String published() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        notice = play.publish(play.resolve(projects));
        return house.<NoticeView>call(BrowseNotices.class, "one", notice).code();
    }

    private Submissions.Taken object(String code, String text) {
        return object(code, "", text);
    }

    private Submissions.Taken object(String code, String project, String text) {
        return house.stored()
                .in(() -> house.room(ResidentVoice.class)
                        .take(
                                SubmissionKind.OBJECTION,
                                new ResidentVoice.Form(code, project, text, "周立春", "13900001111", 0)));
    }

    private List<ObjectionRow> open() {
        house.as("liantang.street");
        return house.call(ReadObjections.class, "open");
    }

    @Test
    void whatAResidentSendsIsAnObjectionOnceAndItsMarkupIsTextOnly() {
        String code = published();
        house.at("2016-08-12T23:59:59+08:00");
        Submissions.Taken first = object(code, MARKUP);
        assertThat(first.already()).isFalse();
        assertThat(object(code, "  " + MARKUP + "\n"))
                .as("sent twice, one receipt")
                .isEqualTo(new Submissions.Taken(first.receipt(), true));
        assertThat(open()).hasSize(1);
        ObjectionFile file =
                house.call(ReadObjections.class, "file", open().get(0).id());
        assertThat(file.text()).isEqualTo(MARKUP);
        assertThat(file.name()).isEqualTo("周立春");
        house.at("2016-08-13T00:00:00+08:00");
        refused("disclosure.site.closed", () -> object(code, "太晚了"));
        refused("disclosure.site.invalid", () -> object(code, "  "));
        refused("disclosure.site.unknown", () -> object("0000", "没有这个公示"));
    }

    @Test
    void anObjectionNamesOneProjectOfTheNoticeOrNone() {
        String code = published();
        house.at("2016-08-10T10:00:00+08:00");
        house.as("liantang.clerk");
        List<NoticeView.Line> lines =
                house.<NoticeView>call(BrowseNotices.class, "one", notice).projects();
        Submissions.Taken first = object(code, lines.get(1).code(), "选址不当");
        assertThat(object(code, lines.get(1).code(), "选址不当").receipt()).isEqualTo(first.receipt());
        assertThat(object(code, lines.get(2).code(), "选址不当").receipt())
                .as("the same words about another project are another objection")
                .isNotEqualTo(first.receipt());
        refused("disclosure.site.project", () -> object(code, "440303008001-2016-99999", "没有这个项目"));
        assertThat(open())
                .extracting(ObjectionRow::project)
                .containsExactlyInAnyOrder(lines.get(1).name(), lines.get(2).name());
    }

    @Test
    void aDraftAnswersLikeAnAddressThatIsNotThere() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.resolve(projects);
        house.at("2016-08-05T09:00:00+08:00");
        long draft = play.draft(meeting);
        String code = house.<NoticeView>call(BrowseNotices.class, "one", draft).code();
        refused("disclosure.site.unknown", () -> object(code, "还没有发布"));
        assertThat(house.stored().in(() -> house.room(ResidentVoice.class).page(code)))
                .isEmpty();
    }

    @Test
    void theWebsitesFileIsTakenLineByLineAndOnlyOnce() {
        String code = published();
        house.at("2016-08-15T09:00:00+08:00");
        String file = line("w1", "OBJECTION", code, "选址不当", "2016-08-12T23:59:00+08:00")
                + line("w2", "OBJECTION", code, "太晚", "2016-08-13T08:00:00+08:00")
                + line("w3", "SATISFACTION", code, "", "2016-08-12T08:00:00+08:00")
                + line("w4", "OBJECTION", "0000", "没有", "2016-08-12T08:00:00+08:00")
                + "not json\n"
                + line("", "OBJECTION", code, "没有编号", "2016-08-12T08:00:00+08:00");
        house.as("liantang.street");
        assertThat(bring(file).lines())
                .extracting(one -> one.externalId() + one.outcome() + one.reason())
                .containsExactly(
                        "w1ACCEPTED",
                        "w2REFUSEDdisclosure.error.importClosed",
                        "w3REFUSEDdisclosure.error.importClosed",
                        "w4REFUSEDdisclosure.error.importNotice",
                        "REFUSEDdisclosure.error.importLine",
                        "REFUSEDdisclosure.error.importId");
        ImportReceipt again = bring(file);
        assertThat(again.lines().get(0).outcome()).isEqualTo(Outcome.ALREADY);
        assertThat(again.row().accepted()).isZero();
        assertThat(again.row().already()).isEqualTo(1);
        assertThat(again.before()).as("when the same file came first").isNotNull();
        ImportReceipt kept =
                house.call(ImportSubmissions.class, "receipt", again.row().id());
        assertThat(kept.lines()).isEqualTo(again.lines());
        assertThat(kept.before()).isNotNull();
        assertThat(house.<List<ImportRow>>call(ImportSubmissions.class, "latest"))
                .extracting(row -> row.accepted() + "/" + row.already() + "/" + row.refused())
                .containsExactly("0/1/5", "1/0/5");
        assertThat(open()).hasSize(1);
        house.as("liantang.clerk");
        refused("organization.error.notAllowed", () -> bring(file));
        house.as("minxin.street");
        refused(
                "disclosure.error.noImport",
                () -> house.call(ImportSubmissions.class, "receipt", again.row().id()));
        assertThat(house.<List<ImportRow>>call(ImportSubmissions.class, "latest"))
                .isEmpty();
        assertThat(bring(line("w9", "OBJECTION", code, "别处", "2016-08-12T08:00:00+08:00"))
                        .lines()
                        .get(0)
                        .reason())
                .isEqualTo("disclosure.error.importElsewhere");
        refused("disclosure.error.importSize", () -> bring(" "));
    }

    @Test
    void theClerkReadsWhichFieldOfALineIsWrongAndNotTheWordsForResidents() {
        String code = published();
        house.at("2016-08-15T09:00:00+08:00");
        house.as("liantang.street");
        String time = "2016-08-12T08:00:00+08:00";
        String good = line("w6", "OBJECTION", code, "同意", time);
        List<ImportReceipt.Line> lines = bring(line("w1", "PRAISE", code, "好", time)
                        + line("w2", "OBJECTION", code, "好", "2016-08-12 08:00")
                        + line("w3", "OBJECTION", code, " ", time)
                        + line("w4", "OBJECTION", code, "字".repeat(2001), time)
                        + good.replace("w6", "w5").replace("}", ",\"project\":\"X-1\"}")
                        + good.replace("\"w6\"", "[1]")
                        + good.replace("w6", "w7").replace("}", ",\"name\":\"" + "周".repeat(101) + "\"}")
                        + line("w8", "OBJECTION", code, "好", "+999999999-12-31T23:59:59-18:00")
                        + good)
                .lines();
        assertThat(lines)
                .extracting(one -> one.number() + one.externalId() + one.outcome() + one.reason())
                .containsExactly(
                        "1w1REFUSEDdisclosure.error.importKind",
                        "2w2REFUSEDdisclosure.error.importTime",
                        "3w3REFUSEDdisclosure.error.importText",
                        "4w4REFUSEDdisclosure.error.importText",
                        "5w5REFUSEDdisclosure.error.importProject",
                        "6REFUSEDdisclosure.error.importId",
                        "7w7REFUSEDdisclosure.error.importName",
                        "8w8REFUSEDdisclosure.error.importTime",
                        "9w6ACCEPTED");
        assertThat(open())
                .as("a line that was refused leaves no objection behind")
                .hasSize(1);
        assertThat(lines)
                .as("what is said to residents sends them to pages a file does not have")
                .noneMatch(one -> one.reason().startsWith("disclosure.site."));
    }

    private ImportReceipt bring(String file) {
        return house.call(ImportSubmissions.class, "bring", new BringSubmissions("web.jsonl", file));
    }

    private static String line(String id, String kind, String code, String text, String at) {
        return "{\"id\":\"%s\",\"kind\":\"%s\",\"notice\":\"%s\",\"text\":\"%s\",\"score\":5,\"at\":\"%s\"}\n"
                .formatted(id, kind, code, text, at);
    }
}
