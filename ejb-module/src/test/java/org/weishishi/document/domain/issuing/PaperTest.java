package org.weishishi.document.domain.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperFile;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.api.issuing.PaperText;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** Every state against every act, and whose hands may do what. */
class PaperTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-25T09:00:00+08:00");
    private static final UnitView STREET = new UnitView(3, "440303008", "莲塘街道", OrgLevel.STREET, 3L, 2L);
    private static final ActedBy WRITER = by(1, "林谷雨");
    private static final ActedBy CHECKER = by(2, "许立冬");
    private static final ActedBy LEADER = by(3, "李㛃");

    /** What the house rules say: state → act → state afterwards; everything else is a conflict. */
    private static final Map<PaperState, Map<PaperAct, PaperState>> TABLE = Map.of(
            PaperState.DRAFT,
                    Map.of(
                            PaperAct.SAVE, PaperState.DRAFT,
                            PaperAct.SUBMIT, PaperState.CHECKING,
                            PaperAct.CANCEL, PaperState.CANCELLED),
            PaperState.CHECKING, Map.of(PaperAct.PASS, PaperState.SIGNING, PaperAct.RETURN_CHECKING, PaperState.DRAFT),
            PaperState.SIGNING, Map.of(PaperAct.SIGN, PaperState.NUMBERING, PaperAct.RETURN_SIGNING, PaperState.DRAFT),
            PaperState.NUMBERING,
                    Map.of(PaperAct.NUMBER, PaperState.SEALING, PaperAct.RETURN_NUMBERING, PaperState.DRAFT),
            PaperState.SEALING, Map.of(PaperAct.SEAL, PaperState.ISSUED, PaperAct.RETURN_SEALING, PaperState.DRAFT),
            PaperState.ISSUED, Map.of(),
            PaperState.CANCELLED, Map.of());

    private static ActedBy by(long person, String name) {
        return new ActedBy("p" + person, person, name, 10 + person, "岗位", 3L, "莲塘街道");
    }

    private static PaperText text(String title) {
        return new PaperText(title, "莲塘社区居民委员会", "", "社区图书角更新项目", "", "一。二", "", "莲塘街道办事处", "", "");
    }

    private static Paper draft() {
        return new Paper(
                new Issuing(DocumentKind.PROJECT_APPROVAL_NOTICE, STREET, "莲塘街道办事处", true),
                List.of(project(1, "120000.00"), project(2, "85500.50")),
                text("通知"),
                WRITER,
                AT);
    }

    private static PaperProject project(long id, String amount) {
        return new PaperProject(
                id, "440303008001-2016-000" + id, "𰻝𰻝面节", "莲塘社区", "SERVICE", new Money(new BigDecimal(amount)), true);
    }

    /** @return a paper brought to the state by its own verbs */
    private static Paper at(PaperState state) {
        Paper paper = draft();
        List<PaperAct> road =
                new ArrayList<>(List.of(PaperAct.SUBMIT, PaperAct.PASS, PaperAct.SIGN, PaperAct.NUMBER, PaperAct.SEAL));
        if (state == PaperState.CANCELLED) {
            act(paper, PaperAct.CANCEL);
        }
        while (paper.state() != state) {
            act(paper, road.remove(0));
        }
        return paper;
    }

    private static void act(Paper paper, PaperAct act) {
        switch (act) {
            case SAVE -> paper.save(text("另一题"), 0, WRITER, AT);
            case SUBMIT, CANCEL -> paper.move(act, "", 0, WRITER, AT);
            case NUMBER -> paper.number("罗莲微立项〔2016〕1号", 7, 0, CHECKER, AT);
            case SEAL -> paper.seal("印章", 0, CHECKER, AT);
            case SIGN -> paper.move(act, "", 0, LEADER, AT);
            default -> paper.move(act, "理由", 0, CHECKER, AT);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperState.class)
    void everyActInEveryStateDoesWhatTheTableSays(PaperState state) {
        Map<PaperAct, PaperState> possible = new TreeMap<>(TABLE.getOrDefault(state, Map.of()));
        for (PaperAct act : PaperAct.values()) {
            Paper paper = at(state);
            if (possible.containsKey(act)) {
                act(paper, act);
                assertThat(paper.state()).as(state + " " + act).isEqualTo(possible.get(act));
            } else {
                refused("paperState", () -> act(paper, act));
                assertThat(paper.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void whoWroteItNeitherChecksSignsNorSealsIt() {
        refused("paperSamePerson", () -> at(PaperState.CHECKING).move(PaperAct.PASS, "", 0, WRITER, AT));
        refused("paperSamePerson", () -> at(PaperState.SIGNING).move(PaperAct.SIGN, "", 0, WRITER, AT));
        refused("paperSamePerson", () -> at(PaperState.SIGNING).move(PaperAct.SIGN, "", 0, CHECKER, AT));
        refused("paperSamePerson", () -> at(PaperState.SEALING).seal("印章", 0, WRITER, AT));
    }

    @Test
    void aColleagueWhoWroteOnItCountsAsAWriter() {
        Paper paper = draft();
        paper.save(text("改题"), 0, CHECKER, AT);
        paper.move(PaperAct.SUBMIT, "", 0, WRITER, AT);
        refused("paperSamePerson", () -> paper.move(PaperAct.PASS, "", 0, CHECKER, AT));
    }

    @Test
    void aReturnNeedsItsReasonAndKeepsTheText() {
        Paper paper = at(PaperState.SIGNING);
        refused("text", () -> paper.move(PaperAct.RETURN_SIGNING, "  ", 0, LEADER, AT));
        paper.move(PaperAct.RETURN_SIGNING, "主送机关有误", 0, LEADER, AT);
        assertThat(paper.text()).isEqualTo(text("通知"));
        assertThat(paper.history())
                .extracting(PaperFile.Step::act)
                .containsExactly(PaperAct.SAVE, PaperAct.SUBMIT, PaperAct.PASS, PaperAct.RETURN_SIGNING);
    }

    @Test
    void aReturnBeforeTheSealGivesUpTheNumber() {
        Paper paper = at(PaperState.SEALING);
        paper.move(PaperAct.RETURN_SEALING, "页码有误", 0, CHECKER, AT);
        assertThat(paper.numberId()).isNull();
        assertThat(paper.documentId()).isNull();
        assertThat(paper.view().number()).isNull();
    }

    @Test
    void aStaleFormIsAConflict() {
        refused("paperStale", () -> draft().save(text("题"), 3, WRITER, AT));
    }

    @Test
    void theSnapshotHoldsTheFactsThePageNeeds() {
        Paper paper = at(PaperState.SEALING);
        var snapshot = paper.snapshot("莲塘街道办事处文件", "罗莲微立项〔2016〕1号");
        assertThat(snapshot.getString("total")).isEqualTo("205500.50");
        assertThat(snapshot.getJsonArray("projects")).hasSize(2);
        assertThat(snapshot.getJsonArray("requirements").getJsonObject(0).getString("name"))
                .isEqualTo("一。");
        assertThat(snapshot.getJsonArray("requirements").getJsonObject(0).getString("text"))
                .isEqualTo("二");
        assertThat(snapshot).doesNotContainKeys("basis", "source", "copies", "contact");
        assertThat(paper.dated()).isEqualTo(LocalDate.of(2016, 8, 25));
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo("document.error." + reason));
    }
}
