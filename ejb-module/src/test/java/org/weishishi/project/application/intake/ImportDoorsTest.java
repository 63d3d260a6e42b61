package org.weishishi.project.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.document.infrastructure.sheet.SampleSheets;
import org.weishishi.project.api.campaign.CampaignFile;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.MoveCampaign;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.intake.DropImport;
import org.weishishi.project.api.intake.ImportLineView;
import org.weishishi.project.api.intake.ImportProblem;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.campaign.RunCampaign;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.shared.Money;

/** An import from the file to the proposals: what is wrong with which row, nothing twice, and going on after a crash. */
class ImportDoorsTest extends ImportSteps {

    @Test
    void everyStepIsInTheAuditTrailWithoutWhatStandsInTheRows() {
        checked(List.of(row("换楼道灯", "李㛃", "居民", "走访", "13800000000")));
        List<String> steps = house
                .stored()
                .reading(em -> em.createQuery(
                                "select e.action, e.facts from AuditEntry e where e.action like :steps order by e.id",
                                Object[].class)
                        .setParameter("steps", "project.ImportWork.%")
                        .getResultList())
                .stream()
                .map(entry -> entry[0] + " " + entry[1])
                .toList();
        assertThat(steps)
                .extracting(step -> step.substring("project.ImportWork.".length(), step.indexOf(' ')))
                .containsExactly("opened", "read", "checked");
        assertThat(String.join("", steps)).doesNotContain("李㛃", "13800000000");
    }

    @Test
    void goodRowsAreTakenAndBadOnesSayWhy() {
        long id = checked(List.of(
                row("换楼道灯𰻝😀<script>", "李㛃", "居民", "纸质问需表", "138 0000 0000", "2016年7月1日", "２０万"),
                row("字".repeat(10_000)),
                row("坏金额", "李㛃", "居民", "走访", "", "", "-5"),
                row("大金额", "李㛃", "居民", "走访", "", "", "2亿"),
                row("坏身份", "李㛃", "路人", "走访"),
                row("", "李㛃"),
                row("坏电话", "李㛃", "居民", "走访", "123", "2016-02-30", "约20万"),
                row("换楼道灯𰻝😀 <script>", "李㛃", "居民", "纸质问需表")));
        assertThat(run(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(run(id).rows()).isEqualTo(8);
        assertThat(lines(id))
                .extracting(ImportLineView::state)
                .containsExactly(
                        LineState.GOOD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.DUPLICATE);
        assertThat(codes(id, 1)).containsExactly("project.error.textLength");
        assertThat(codes(id, 2)).containsExactly("project.import.problem.negative");
        assertThat(codes(id, 3)).containsExactly("project.error.estimate");
        assertThat(codes(id, 4)).containsExactly("project.import.problem.choice");
        assertThat(codes(id, 5)).containsExactly("project.import.problem.missing");
        assertThat(codes(id, 6))
                .containsExactlyInAnyOrder(
                        "project.error.phone", "project.import.problem.day", "project.import.problem.amount");
        assertThat(codes(id, 7)).containsExactly("project.import.problem.twice");
        assertThat(lines(id).get(2).row()).isEqualTo(4);
        assertThat(lines(id).get(2).problems().get(0).place()).isEqualTo("G");
        assertThat(lines(id).get(2).problems().get(0).value()).isEqualTo("-5");
        assertThat(open()).as("checking enters nothing").isZero();

        take(id);
        work();
        assertThat(run(id).state()).isEqualTo(ImportState.DONE);
        assertThat(run(id).count(LineState.TAKEN)).isEqualTo(1);
        long made = String.valueOf(lines(id).get(0).madeId()).isEmpty()
                ? 0
                : lines(id).get(0).madeId();
        ProposalFile file = house.call(HandleProposal.class, "of", made);
        assertThat(file.proposal().text()).isEqualTo("换楼道灯𰻝😀<script>");
        assertThat(file.proposal().enteredBy()).contains("陈小满");
        assertThat(file.extras().estimate()).isEqualTo(Money.yuan(200_000));
        assertThat(file.extras().receivedOn()).hasToString("2016-07-01");
    }

    @Test
    void formulasMergedCellsAndWrongTypesAreRefusedByRow() {
        long id = start(SampleSheets.book(sheet -> {
            fill(sheet, 5);
            sheet.formula(1, 0, "CONCATENATE(A1,B1)");
            sheet.range(2, 0, 3, 0).merge();
            sheet.value(4, 1, true);
            sheet.value(5, 4, 13_800_000_000L);
            sheet.value(5, 6, 200_000);
        }));
        work();
        assertThat(codes(id, 0)).containsExactly("project.import.problem.formula");
        assertThat(codes(id, 1)).contains("project.import.problem.merged");
        assertThat(codes(id, 2)).contains("project.import.problem.merged");
        assertThat(codes(id, 3)).containsExactly("project.import.problem.type");
        assertThat(lines(id).get(4).state()).isEqualTo(LineState.GOOD);
    }

    @Test
    void theSameFileTwiceDoesNothingTwice() {
        byte[] rows = book(List.of(row("换灯"), row("修路")));
        long id = checked(rows);
        assertThat(checked(rows)).as("it is the same run").isEqualTo(id);
        take(id);
        work();
        work();
        assertThat(open()).isEqualTo(2);
        assertThat(checked(rows)).isEqualTo(id);
        refused("project.error.importState", () -> take(id));

        long other = checked(List.of(row("修 路"), row("种树")));
        assertThat(other).isNotEqualTo(id);
        assertThat(codes(other, 0)).containsExactly("project.import.problem.before");
        assertThat(lines(other).get(0).problems().get(0).args()).containsExactly("一季度.xlsx", "3");
        take(other);
        work();
        assertThat(open()).isEqualTo(3);
    }

    @Test
    void twoFilesCheckedSideBySideTakeARowOnce() {
        long first = checked(List.of(row("换灯"), row("修路")));
        long second = checked(List.of(row("换灯"), row("种树")));
        take(first);
        take(second);
        work();
        assertThat(open()).isEqualTo(3);
        assertThat(codes(second, 0)).containsExactly("project.import.problem.before");
    }

    @Test
    void aDroppedFileMayBeGivenAgain() {
        byte[] rows = book(List.of(row("换灯")));
        long id = checked(rows);
        house.call(OrderImport.class, "drop", new DropImport(id));
        assertThat(checked(rows)).isNotEqualTo(id);
        assertThat(open()).isZero();
    }

    @Test
    void aBrokenAttemptGoesOnWhereItStopped() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            rows.add(row("第" + i + "条"));
        }
        crashAfter = 1;
        assertThatThrownBy(() -> checked(rows)).hasMessageContaining("killed");
        long id = house.<List<ImportView>>call(ReadImports.class, "latest", "proposal")
                .get(0)
                .id();
        assertThat(run(id).progress()).isEqualTo(ImportWork.CHUNK);
        crashAfter = Integer.MAX_VALUE;
        work();
        assertThat(run(id).count(LineState.GOOD)).isEqualTo(600);
        take(id);
        crashAfter = 2;
        assertThatThrownBy(this::work).hasMessageContaining("killed");
        assertThat(open()).isEqualTo(2 * ImportWork.CHUNK);
        crashAfter = Integer.MAX_VALUE;
        work();
        assertThat(open()).isEqualTo(600);
        assertThat(run(id).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void aRowThatComesAfterTheCollectionSaysSoWhenItIsChecked() {
        house.at("2016-03-01T09:00:00+08:00");
        house.as("liantang.street");
        PhaseDates march =
                new PhaseDates(CampaignPhase.COLLECTION, LocalDate.parse("2016-03-01"), LocalDate.parse("2016-03-31"));
        long batch = house.<Long>call(
                RunCampaign.class,
                "plan",
                new PlanCampaign(0, 0, 2016, 1, LateRule.REFUSE, List.of(march), null, List.of()));
        CampaignFile planned = house.call(BrowseCampaigns.class, "file", batch);
        house.call(
                RunCampaign.class,
                "open",
                new MoveCampaign(batch, planned.campaign().version()));
        house.at("2016-04-05T09:00:00+08:00");
        long id = checked(List.of(
                row("今天收到"),
                row("四月收到", "李㛃", "居民", "走访", "", "2016-04-01"),
                row("三月收到", "李㛃", "居民", "走访", "", "2016年3月31日"),
                row("日子不对", "李㛃", "居民", "走访", "", "四月")));
        assertThat(codes(id, 0)).containsExactly("project.error.lateRefused");
        assertThat(codes(id, 1)).containsExactly("project.error.lateRefused");
        assertThat(lines(id).get(1).problems().get(0))
                .isEqualTo(new ImportProblem(
                        "F", "收到日期", "2016-04-01", "project.error.lateRefused", List.of("莲塘街道 2016-1", "2016-03-31")));
        assertThat(codes(id, 3)).as("no day, so nothing is late").containsExactly("project.import.problem.day");
        assertThat(run(id).count(LineState.GOOD)).isEqualTo(1);
        take(id);
        work();
        assertThat(run(id).count(LineState.TAKEN)).isEqualTo(1);
    }
}
