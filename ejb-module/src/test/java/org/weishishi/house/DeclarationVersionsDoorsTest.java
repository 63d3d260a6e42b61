package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.declaration.DeclarationFile;
import org.weishishi.project.api.declaration.SaveDeclaration;
import org.weishishi.project.api.declaration.VersionDifference;
import org.weishishi.project.api.declaration.VersionKind;
import org.weishishi.project.api.declaration.VersionView;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.api.life.SendProjectBack;
import org.weishishi.project.application.declaration.EditDeclaration;
import org.weishishi.project.application.declaration.ReadDeclaration;
import org.weishishi.project.application.life.SendBack;
import org.weishishi.project.declaration.Plans;

/** Each version of what a project declares is kept: the one voted on, the one sent back and changed, the correction after the approval. */
class DeclarationVersionsDoorsTest extends ProjectLifeSteps {

    @Test
    void whatTheCouncilResolvedOnIsWhatGoesUpAndAChangeIsVotedOnAgain() {
        long project = liantang.submitted(true).get(0);
        DeclarationFile declared = declared(project);
        assertThat(declared.number()).isEqualTo(2);
        assertThat(declared.voted()).isEqualTo(2);
        VersionView first = declared.versions().get(0);
        assertThat(first.submittedTo()).isEqualTo("SCREENING");
        assertThat(first.intact()).isTrue();
        refused("project.error.actNotNow", () -> save(project, 2, 86_000, ""));
        liantang.decide("liantang.secretary", project, DecisionKind.RETURN_TO_INITIATOR, "金额请核实");
        house.as("liantang.clerk");
        house.call(SendBack.class, "sendBack", new SendProjectBack(project, "COLLECTION", "金额有变"));
        assertThat(declared(project).voted()).isNull();
        assertThat(save(project, 2, 80_000, "按实际报价")).isEqualTo(3);
        assertThat(save(project, 2, 80_000, "重复提交")).isEqualTo(3);
        refused("project.error.declarationStale", () -> save(project, 2, 70_000, "旧表单"));
        VersionDifference difference = house.call(ReadDeclaration.class, "between", project, 2, 3);
        assertThat(difference.changes())
                .extracting(change -> change.path() + ":" + change.before() + ">" + change.after())
                .contains("details.amount.yuan:86000.00>80000.00");
        assertThat(file(project).project().amount().toString()).isEqualTo("80000.00");
        refused("project.error.versionUnknown", () -> house.call(ReadDeclaration.class, "between", project, 1, 9));
    }

    @Test
    void afterTheApprovalACorrectionStandsBesideWhatWasApproved() {
        long project = liantang.submitted(true).get(0);
        for (String account : List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer")) {
            liantang.decide(account, project, DecisionKind.APPROVE, "同意");
        }
        house.as("liantang.clerk");
        refused("project.error.correctionMoney", () -> correct(project, 2, 1));
        refused(
                "project.error.correctionSame",
                () -> house.call(
                        EditDeclaration.class,
                        "correct",
                        new SaveDeclaration(
                                project,
                                2,
                                declared(project).content().details(),
                                declared(project).content().plan(),
                                "没有改动")));
        assertThat(correct(project, 2, 86_000)).isEqualTo(3);
        refused("project.error.declarationStale", () -> correct(project, 2, 86_000));
        DeclarationFile file = declared(project);
        assertThat(file.number()).isEqualTo(2);
        assertThat(file.versions())
                .extracting(VersionView::kind)
                .containsExactly(VersionKind.CORRECTION, VersionKind.DECLARED, VersionKind.DECLARED);
        house.as("luohu.officer");
        stop("terminate", project, "居民反对");
        assertThat(file(project).project().status()).isEqualTo("TERMINATED");
    }

    @Test
    void anIncompleteDeclarationStaysADraft() {
        house.as("liantang.clerk");
        long project = liantang.drafted("邻里书屋");
        assertThat(file(project).project().status()).isEqualTo("DRAFT");
        assertThat(life(project).acts()).containsExactly(LifeAct.EDIT, LifeAct.HAND_OVER, LifeAct.WITHDRAW);
        assertThat(declared(project).problems()).isNotEmpty();
        refused("project.error.incomplete", () -> liantang.handOver(project));
        liantang.declare(project, liantang.details("邻里书屋", 86_000));
        liantang.handOver(project);
        assertThat(file(project).project().stage()).isEqualTo(StageKind.SCREENING);
    }

    private int correct(long project, int seen, long yuan) {
        DeclarationFile file = declared(project);
        return house.<Integer>call(
                EditDeclaration.class,
                "correct",
                new SaveDeclaration(
                        project,
                        seen,
                        Plans.service("莲塘社区中秋邻里节（更正）", yuan),
                        file.content().plan(),
                        "名称写错"));
    }

    private int save(long project, int seen, long yuan, String why) {
        var amount = org.weishishi.shared.Money.yuan(yuan);
        return house.<Integer>call(
                EditDeclaration.class,
                "save",
                new SaveDeclaration(project, seen, Plans.service("莲塘社区中秋邻里节", yuan), Plans.complete(amount), why));
    }

    private DeclarationFile declared(long project) {
        return house.call(ReadDeclaration.class, "of", project);
    }
}
