package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.DeclarationFile;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.SaveDeclaration;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.ReceiveProposal;
import org.weishishi.project.application.declaration.EditDeclaration;
import org.weishishi.project.application.declaration.ReadDeclaration;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.proposal.ReceiveProposals;
import org.weishishi.project.declaration.Plans;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.WrittenMoney;

/** What people type and paste into the forms of proposal and project: kept to the letter, or refused by name with nothing changed. */
class TypedFormsTest {

    private static final Money MOST = new Money(new BigDecimal("999999999999.99"));
    private static final OpenHouse HOUSE = new OpenHouse();
    private static long project;

    /** What is written, and for how many characters of a field: those that are kept everywhere. */
    static final List<String> KEPT = List.of(
            "换灯𰻝㛃𬭎",
            "👨‍👩‍👧‍👦🏳️‍🌈 一家人",
            "<script>alert(1)</script> & \"引号\" 'x' {0} #{1+1} ${7*7}",
            "=HYPERLINK(\"http://x\")",
            "第一行\n第二行\t缩进",
            "'; drop table proposal; --");

    /** What is refused everywhere, and why. */
    static final List<Arguments> REFUSED = List.of(
            Arguments.of("字".repeat(10_000), "Length"),
            Arguments.of("", "Length"),
            Arguments.of("　 \n", "Length"),
            Arguments.of("坏\ud840", "unreadable"),
            Arguments.of("零\u0000", "unreadable"),
            Arguments.of("退格\b", "unreadable"),
            Arguments.of("非字符\uffff", "unreadable"));

    @BeforeAll
    static void draft() {
        HOUSE.as("liantang.clerk");
        project = new LiantangCase(HOUSE).drafted("活动");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static SubjectRef propose(String text, String name) {
        return HOUSE.call(
                ReceiveProposals.class,
                "receive",
                new ReceiveProposal(
                        new EnterProposal(text, name, ProposerCategory.RESIDENT, ProposalChannel.VISIT),
                        ProposalExtras.NONE,
                        List.of()));
    }

    private static int proposals() {
        return HOUSE.<Page<ProposalView>>call(Intake.class, "page", "", null, null)
                .total();
    }

    private static ProjectDetails details(String name, String content, String place, String people) {
        return new ProjectDetails(
                name, ProjectKind.SERVICE, "ACTIVITY", "莲塘社区居委会", Money.yuan(86_000), true, content, place, people);
    }

    private static DeclarationFile file() {
        return HOUSE.call(ReadDeclaration.class, "of", project);
    }

    private static void save(ProjectDetails details, ProjectPlan plan) {
        HOUSE.call(EditDeclaration.class, "save", new SaveDeclaration(project, file().number(), details, plan, ""));
    }

    @ParameterizedTest
    @FieldSource("KEPT")
    void whatCanBeReadIsKeptToTheLetter(String typed) {
        ProposalFile kept =
                HOUSE.call(HandleProposal.class, "of", propose(typed, typed).id());
        assertThat(kept.proposal().text()).isEqualTo(typed);
        assertThat(kept.proposal().proposerName()).isEqualTo(typed);
        save(details(typed, typed, typed, typed), Plans.complete(Money.yuan(86_000)));
        assertThat(file().content().details()).isEqualTo(details(typed, typed, typed, typed));
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void whatCannotBeReadIsRefusedByFieldWithNothingChanged(String typed, String why) {
        int before = proposals();
        DeclarationFile declared = file();
        refused(code("text", why), () -> propose(typed, "李㛃"));
        refused(code("proposerName", why), () -> propose("换灯", typed));
        ProjectPlan plan = Plans.complete(Money.yuan(86_000));
        refused(code("name", why), () -> save(details(typed, "内容", "莲塘", "居民"), plan));
        refused(code("content", why), () -> save(details("活动", typed, "莲塘", "居民"), plan));
        refused(code("place", why), () -> save(details("活动", "内容", typed, "居民"), plan));
        refused(code("beneficiaries", why), () -> save(details("活动", "内容", "莲塘", typed), plan));
        assertThat(proposals()).isEqualTo(before);
        assertThat(file()).isEqualTo(declared);
    }

    private static String code(String field, String why) {
        return "project.error." + (why.equals("Length") ? field : "") + why;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20万|200000.00|",
                "２０万元|200000.00|",
                "８６，０００．５０|86000.50|",
                "0|0.00|",
                "-5||shared.error.moneyNegative",
                "－２０万||shared.error.moneyNegative",
                "99999999999999||shared.error.moneyHuge",
                "9999999亿||shared.error.moneyHuge",
                "0.005||shared.error.moneyDecimals",
                "约20万||shared.error.moneyUnreadable",
                "<b>5</b>||shared.error.moneyUnreadable",
                "五千👍||shared.error.moneyUnreadable"
            })
    void aSumIsReadAsItIsWrittenAndKept(String typed, @Nullable String sum, @Nullable String code) {
        if (code != null) {
            refused(code, () -> WrittenMoney.read(typed));
            return;
        }
        Money amount = WrittenMoney.read(typed);
        ProjectDetails said =
                new ProjectDetails("活动", ProjectKind.SERVICE, "ACTIVITY", "莲塘社区居委会", amount, true, "内容", "莲塘", "居民");
        save(said, ProjectPlan.EMPTY);
        assertThat(file().content().details().amount()).hasToString(sum);
    }

    static Stream<Arguments> hugeSums() {
        BudgetLine many = new BudgetLine("项", new BigDecimal("999999999"), "项", MOST, MOST);
        BudgetLine most = new BudgetLine("项", BigDecimal.ONE, "项", MOST, MOST);
        FundingSource source = new FundingSource(FundingKind.CITY, "", MOST);
        return Stream.of(
                Arguments.of(List.of(many), List.of()),
                Arguments.of(List.of(most, most), List.of()),
                Arguments.of(List.of(), List.of(source, source)));
    }

    @ParameterizedTest
    @MethodSource("hugeSums")
    void sumsThatNobodyCanAddUpAreRefusedAndTheFormStillOpens(List<BudgetLine> lines, List<FundingSource> sources) {
        ProjectPlan empty = ProjectPlan.EMPTY;
        ProjectPlan plan =
                new ProjectPlan(null, null, 0, "", Map.of(), lines, sources, List.of(), empty.repeated(), "", "");
        DeclarationFile declared = file();
        refused("shared.error.money", () -> save(details("活动", "内容", "莲塘", "居民"), plan));
        assertThat(file()).isEqualTo(declared);
    }

    @Test
    void theLongestTextOfTheRarestCharactersFits() {
        String rare = "𰻝".repeat(1000);
        ProposalFile kept = HOUSE.call(
                HandleProposal.class, "of", propose(rare, "㛃".repeat(100)).id());
        assertThat(kept.proposal().text()).isEqualTo(rare);
        refused("project.error.textLength", () -> propose(rare + "字", "李㛃"));
        ProjectDetails longest = details("𬭎".repeat(100), "𰻝".repeat(2000), "𰻝".repeat(200), "𰻝".repeat(200));
        save(longest, Plans.complete(Money.yuan(86_000)));
        assertThat(file().content().details()).isEqualTo(longest);
    }
}
