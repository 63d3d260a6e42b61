package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.project.api.alert.AlertQuery;
import org.weishishi.project.api.alert.AlertState;
import org.weishishi.project.api.alert.AlertView;
import org.weishishi.project.api.alert.DismissAlert;
import org.weishishi.project.api.review.JudgeProject;
import org.weishishi.project.api.review.NoteProject;
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.WaiveFinding;
import org.weishishi.project.application.alert.HandleAlerts;
import org.weishishi.project.application.review.ReadReviews;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.project.application.screening.WaiveFindings;
import org.weishishi.project.screening.Tables;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;

/** Role × level × act × own or other organisation: every cell of the table in docs/screening.md, through the doors. */
class ScreeningRightsTest {

    private static final Map<String, Map<String, String>> TABLE = Tables.of("act");
    private static final ScreeningSteps STEPS = new ScreeningSteps() {};
    private static long blocked;
    private static long screened;

    @BeforeAll
    static void projects() {
        STEPS.project("棋牌室翻新", "老年活动中心", 300_000);
        screened = STEPS.project("门窗更换", "老年活动中心", 300_000);
        blocked = STEPS.project("邻里大集", "延芳路", 600_000);
    }

    @AfterAll
    static void close() {
        STEPS.close();
    }

    @Test
    void theTableIsWhatTheProgramDoes() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        TABLE.forEach((act, row) -> {
            Map<String, String> answers = new TreeMap<>();
            row.keySet().forEach(account -> answers.put(account, answer(account, act)));
            found.put(act, answers);
        });
        TABLE.forEach((act, row) -> assertThat(found.get(act)).as(act).containsExactlyInAnyOrderEntriesOf(row));
    }

    private static String answer(String account, String act) {
        STEPS.house.as(account);
        try {
            return tried(account, act) ? "●" : "none";
        } catch (BusinessException refusal) {
            return switch (refusal.kind()) {
                case NOT_FOUND -> "404";
                case FORBIDDEN -> refusal.code().equals("project.error.waiverPost") ? "named" : "403";
                case CONFLICT, REFUSED -> refusal.code();
            };
        }
    }

    private static boolean tried(String account, String act) {
        OpenHouse house = STEPS.house;
        AnswerFinding said = new AnswerFinding(
                screened, "R2", "CAP", act.equals("accept") ? AnswerKind.ACCEPT : AnswerKind.EXPLAIN, "说明");
        switch (act) {
            case "findings" -> house.call(ReadFindings.class, "of", screened);
            case "answer" -> house.call(AnswerFindings.class, "answer", said);
            case "accept" -> house.call(AnswerFindings.class, "judge", said);
            case "waive" ->
                house.call(WaiveFindings.class, "waive", new WaiveFinding(blocked, "R1", "CAP", "同意", papers(account)));
            case "review" -> house.call(ReadReviews.class, "file", screened);
            case "judge" ->
                house.call(ReviewProjects.class, "judge", new JudgeProject(screened, 1, StreetDesk.passed()));
            case "note" -> house.call(ReviewProjects.class, "note", new NoteProject(screened, null, "请核对单价"));
            case "alerts" -> {
                return !alerts().isEmpty();
            }
            default -> dismiss(account);
        }
        return true;
    }

    private static List<Long> papers(String account) {
        AttachmentView kept =
                STEPS.house.call(KeepAttachments.class, "keep", new Upload(account + ".pdf", SampleFiles.pdf()));
        return List.of(kept.id());
    }

    private static List<AlertView> alerts() {
        Page<AlertView> page = STEPS.house.call(
                HandleAlerts.class, "page", new AlertQuery(null, AlertState.OPEN, null, null, null, null, 50));
        return page.items();
    }

    /** Whoever may dismisses it; a project that joins opens it for the next one. */
    private static void dismiss(String account) {
        STEPS.project("空调更换" + account.hashCode(), "老年活动中心", 50_000);
        STEPS.house.as("liantang.street");
        AlertView open = alerts().get(0);
        STEPS.house.as(account);
        STEPS.house.call(HandleAlerts.class, "dismiss", new DismissAlert(open.id(), open.version(), "已核实"));
    }
}
