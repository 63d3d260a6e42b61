package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.DecisionView;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.application.desk.SteerApproval;
import org.weishishi.approval.application.sheet.SheetJob;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.shared.Money;

/** 退回修改 · what was changed after a return is what goes on, is shown and is signed, and its sum decides which steps it takes. */
class ReworkDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void aLargerSumAfterAReturnTakesTheStepsOfThatSum() {
        long subject = TRIAL.start(86_000);
        TRIAL.play().decide("liantang.secretary", subject, DecisionKind.RETURN_TO_INITIATOR, "金额请核实");
        TRIAL.again(subject, 600_000);
        HOUSE.as("liantang.secretary");
        TaskFile file = TRIAL.mine(subject);
        assertThat(file.task().amount()).isEqualTo(Money.yuan(600_000));
        assertThat(file.talk())
                .as("what was said to the return")
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.kind()).isEqualTo(OperationKind.RESUBMIT);
                    assertThat(said.opinion()).isEqualTo("已按意见修改");
                });
        assertThat(TRIAL.open()).extracting(task -> task.amount()).contains(Money.yuan(600_000));
        TRIAL.approve(subject, "liantang.secretary");
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isEqualTo("街道科室会签");
        assertThat(TRIAL.file(subject).intact()).isTrue();
    }

    @Test
    void aSmallerSumAfterAReturnNeedsNoCountersign() {
        long subject = TRIAL.start(600_000);
        TRIAL.play().decide("liantang.secretary", subject, DecisionKind.RETURN_TO_INITIATOR, "金额请核实");
        TRIAL.again(subject, 86_000);
        TRIAL.approve(subject, "liantang.secretary");
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isNotEqualTo("街道科室会签");
    }

    @Test
    void theSheetSaysWhatWasTakenBackAndWhichSubmissionIsDecidedOn() {
        long subject = TRIAL.start(86_000);
        TRIAL.play().decide("liantang.secretary", subject, DecisionKind.RETURN_TO_INITIATOR, "金额请核实");
        HOUSE.at("2016-09-06T10:00:00+08:00");
        TRIAL.again(subject, 87_000);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.call(SteerApproval.class, "takeBack", TRIAL.file(subject).id());
        assertThat(latestSheet(TRIAL.file(subject).id()).toString()).contains("社区党委审批（已撤回）");
        assertThat(TRIAL.file(subject).decisions())
                .extracting(DecisionView::takenBack)
                .as("on the file too")
                .containsExactly(false, true);
        TRIAL.approve(subject, "liantang.secretary");
        JsonObject sheet = latestSheet(TRIAL.file(subject).id());
        assertThat(sheet.getJsonArray("decisions").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("step"))
                .containsExactly("社区党委审批", "社区党委审批（已撤回）", "社区党委审批");
        assertThat(sheet.getJsonArray("decisions").getJsonObject(0).getString("returned"))
                .isEqualTo("退至送审人，重办后依次审批");
        assertThat(sheet.getJsonObject("submitted").getString("at")).startsWith("2016-09-06T10:00");
    }

    private static JsonObject latestSheet(long approval) {
        HOUSE.jobs(SheetJob.class);
        return HOUSE.stored()
                .reading(em -> em.createQuery(
                                "select d from OfficialDocument d where d.originKind = 'approval' and d.originId = :id"
                                        + " order by d.id desc",
                                OfficialDocument.class)
                        .setParameter("id", approval)
                        .getResultList()
                        .get(0)
                        .order()
                        .snapshot());
    }
}
