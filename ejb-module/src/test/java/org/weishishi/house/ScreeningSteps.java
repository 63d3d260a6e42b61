package org.weishishi.house;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.shared.Money;

/** What people do around 初审 in 莲塘社区, one house for each test. */
abstract class ScreeningSteps {

    final OpenHouse house;
    final LiantangCase play;
    final StreetDesk desk;

    ScreeningSteps() {
        this(new OpenHouse());
    }

    ScreeningSteps(OpenHouse house) {
        this.house = house;
        this.play = new LiantangCase(house);
        this.desk = new StreetDesk(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    long project(String name, String place, long yuan) {
        return project(new ProjectDetails(
                name, ProjectKind.SERVICE, "ACTIVITY", "莲塘社区", Money.yuan(yuan), true, "内容", place, "居民"));
    }

    long project(ProjectDetails details) {
        house.as("liantang.clerk");
        long proposal = house.<Long>call(
                Intake.class,
                "enter",
                new EnterProposal("建议" + details.name(), "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
        long id = house.<Long>call(Intake.class, "merge", new MergeProposals(List.of(proposal), details));
        play.declare(id, details);
        play.handOverIfFree(id);
        return id;
    }

    FindingsView findings(long project) {
        return house.call(ReadFindings.class, "of", project);
    }

    List<String> names(long project) {
        return findings(project).findings().stream().map(FindingView::name).toList();
    }

    void answer(String account, long project, String rule, String key, AnswerKind kind) {
        house.as(account);
        house.call(
                AnswerFindings.class,
                kind.above() ? "judge" : "answer",
                new AnswerFinding(project, rule, key, kind, "位置和内容不同，见附图"));
    }
}
