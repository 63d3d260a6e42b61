package org.weishishi.project.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.weishishi.house.Refusals.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.filing.FilingAct;
import org.weishishi.project.api.filing.FilingState;
import org.weishishi.project.api.filing.FilingStep;
import org.weishishi.project.domain.filing.Doer;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.project.domain.filing.StepsConverter;
import org.weishishi.shared.BusinessException;

/** The table of docs/project-life.md is the program, and the rules that are no table. */
class FilingTableTest {

    private static final UnitView OFFICE = new UnitView(3, "440303", "罗湖区", OrgLevel.DISTRICT, null, null);
    private static final LocalDate LAST = LocalDate.of(2016, 8, 26);
    private static final Doer STREET = new Doer("莲塘街道 林谷雨", OffsetDateTime.parse("2016-08-22T09:00:00+08:00"));
    private static final Doer DISTRICT = new Doer("罗湖区 孙秋分", OffsetDateTime.parse("2016-08-26T23:59:59+08:00"));
    private static final Doer PROGRAM = new Doer("系统", OffsetDateTime.parse("2016-08-27T00:10:00+08:00"));
    private static final List<String> PAPERS = List.of("审批表", "决议");

    private static Filing fresh() {
        return new Filing(1, 2, "luohu-2016@2", "FILING", OFFICE, 1, LAST);
    }

    private static Filing in(FilingState state) {
        Filing filing = fresh();
        if (state != FilingState.TO_SEND) {
            act(filing, FilingAct.SEND);
        }
        if (state == FilingState.RETURNED) {
            act(filing, FilingAct.RETURN);
        }
        if (state == FilingState.FILED) {
            act(filing, FilingAct.FILE);
        }
        return filing;
    }

    private static void act(Filing filing, FilingAct act) {
        switch (act) {
            case SEND -> filing.send(0, PAPERS, PAPERS, "补了签字", STREET, LAST);
            case RETURN -> filing.giveBack(0, "决议缺签字", DISTRICT, LAST);
            case FILE -> filing.file(0, "罗湖区备案〔2016〕第1号", "", DISTRICT);
            case SILENT -> filing.fileUnquestioned("罗湖区备案〔2016〕第1号", PROGRAM);
        }
    }

    private static String outcome(FilingState state, FilingAct act) {
        Filing filing = in(state);
        try {
            act(filing, act);
            return filing.state().name();
        } catch (BusinessException refused) {
            assertThat(refused.code()).isEqualTo("project.error.filingState");
            assertThat(filing.state()).isEqualTo(state);
            return "–";
        }
    }

    @Test
    void theTableInTheDocsIsTheProgram() throws IOException {
        List<String> documented;
        try (Stream<String> lines = Files.lines(Path.of("../docs/project-life.md"))) {
            documented = lines.filter(line ->
                            Arrays.stream(FilingState.values()).anyMatch(state -> line.startsWith("| " + state + " |")))
                    .toList();
        }
        List<String> programmed = Arrays.stream(FilingState.values())
                .map(state -> "| " + state + " | "
                        + String.join(
                                " | ",
                                Arrays.stream(FilingAct.values())
                                        .map(act -> outcome(state, act))
                                        .toList())
                        + " |")
                .toList();
        assertThat(documented).isEqualTo(programmed);
    }

    @Test
    void everyPaperOfTheRulesIsEnclosed() {
        Filing filing = fresh();
        assertThat(catchThrowableOfType(
                                BusinessException.class,
                                () -> filing.send(0, PAPERS, List.of("决议", "别的"), "", STREET, LAST))
                        .args())
                .containsExactly("审批表");
        filing.send(0, PAPERS, List.of("决议", "审批表", "别的"), "", STREET, LAST);
        assertThat(filing.state()).isEqualTo(FilingState.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void aReturnAndWhatFollowsItSayWhy(String nothing) {
        Filing sent = in(FilingState.SENT);
        refused("project.error.filingReasonLength", () -> sent.giveBack(0, nothing, DISTRICT, LAST));
        refused("project.error.filingReasonLength", () -> sent.giveBack(0, "长".repeat(1001), DISTRICT, LAST));
        sent.giveBack(0, "𬭎".repeat(1000), DISTRICT, LAST.plusDays(7));
        assertThat(sent.due()).isEqualTo(LAST.plusDays(7));
        refused("project.error.filingNoteLength", () -> sent.send(0, PAPERS, PAPERS, nothing, STREET, LAST));
        assertThat(sent.state()).isEqualTo(FilingState.RETURNED);
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingAct.class,
            names = {"SEND", "RETURN", "FILE"})
    void whoSawAnotherVersionIsToldWhoWasQuicker(FilingAct act) {
        Filing filing = in(act == FilingAct.SEND ? FilingState.RETURNED : FilingState.SENT);
        BusinessException lost = catchThrowableOfType(BusinessException.class, () -> {
            switch (act) {
                case SEND -> filing.send(7, PAPERS, PAPERS, "补了", STREET, LAST);
                case RETURN -> filing.giveBack(7, "缺", DISTRICT, LAST);
                default -> filing.file(7, "1", "", DISTRICT);
            }
        });
        assertThat(lost.code()).isEqualTo("project.error.filingChanged");
        assertThat(lost.kind()).isEqualTo(BusinessException.Kind.CONFLICT);
        assertThat(lost.args())
                .containsExactly(filing.steps().get(filing.steps().size() - 1).who());
    }

    @Test
    void silenceCountsOnlyWhenTheWholeLastDayIsOver() {
        Filing filing = in(FilingState.SENT);
        refused("project.error.filingState", () -> filing.fileUnquestioned("1", DISTRICT));
        filing.begin(LAST.plusDays(1));
        refused("project.error.filingState", () -> filing.fileUnquestioned("1", PROGRAM));
        filing.begin(LAST);
        filing.fileUnquestioned("1", PROGRAM);
        filing.begin(LAST.plusDays(9));
        assertThat(filing.due()).as("what is filed has no days any more").isEqualTo(LAST);
        assertThat(filing.steps()).extracting(FilingStep::act).containsExactly(FilingAct.SEND, FilingAct.SILENT);
    }

    @Test
    void theStepsAreReadAsTheyWereWritten() {
        Filing filing = in(FilingState.RETURNED);
        StepsConverter stored = new StepsConverter();
        assertThat(stored.convertToEntityAttribute(stored.convertToDatabaseColumn(filing.steps())))
                .isEqualTo(filing.steps())
                .hasSize(2);
    }
}
