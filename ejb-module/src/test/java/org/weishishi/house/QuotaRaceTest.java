package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.SubmitProject;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** Two projects that only together pass the quota are submitted at once: one goes up its chain, the other is held by R17. */
class QuotaRaceTest {

    private static final List<String> NAMES = List.of("罗沙路排水沟翻修", "仙桐公园步道加固", "坳下村照明改造");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void onlyWhatTheQuotaHoldsGoesUp(String vendor) throws Exception {
        try (OpenHouse house = OpenHouse.on(vendor)) {
            LiantangCase play = new LiantangCase(house);
            List<Long> projects = walkToTheChain(house, play);
            play.submit(projects.get(0));
            List<String> answers = atOnce(house, projects.subList(1, 3));
            assertThat(answers).containsExactlyInAnyOrder("submitted", "project.error.openBlocks");
            long held = projects.get(1 + answers.indexOf("project.error.openBlocks"));
            FindingsView view = house.call(ReadFindings.class, "of", held);
            FindingView quota = view.findings().stream()
                    .filter(one -> one.rule().equals("R17"))
                    .findFirst()
                    .orElseThrow();
            assertThat(quota.args()).contains("90.00", "20.00", "200.00", "180.00");
            assertThat(view.quota().leftAfter(Money.yuan(900_000))).isNegative();
        }
    }

    private static List<Long> walkToTheChain(OpenHouse house, LiantangCase play) {
        house.at("2016-07-18T09:00:00+08:00");
        house.as("liantang.clerk");
        List<Long> projects = new ArrayList<>();
        for (String name : NAMES) {
            long proposal = house.<Long>call(
                    Intake.class,
                    "enter",
                    new EnterProposal("建议" + name, "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
            ProjectDetails details = new ProjectDetails(
                    name,
                    ProjectKind.ENGINEERING,
                    "FACILITY",
                    "莲塘社区",
                    Money.yuan(900_000),
                    true,
                    "内容",
                    name.substring(0, 3),
                    "居民");
            long id = house.<Long>call(Intake.class, "merge", new MergeProposals(List.of(proposal), details));
            play.declare(id, details);
            play.handOver(id);
            projects.add(id);
        }
        play.signOff(projects);
        play.publish(play.resolve(projects));
        play.sweep("2016-08-13T00:00:20+08:00");
        house.at("2016-08-15T10:00:00+08:00");
        house.as("liantang.clerk");
        assertThat(play.file(projects.get(2)).project().stage()).isEqualTo(StageKind.CHAIN);
        return projects;
    }

    private static List<String> atOnce(OpenHouse house, List<Long> projects) throws Exception {
        CyclicBarrier together = new CyclicBarrier(projects.size());
        ExecutorService pool = Executors.newFixedThreadPool(projects.size());
        try {
            List<Callable<String>> tries = projects.stream()
                    .<Callable<String>>map(id -> () -> {
                        together.await();
                        return submit(house, id);
                    })
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> one : pool.invokeAll(tries)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String submit(OpenHouse house, long project) {
        try {
            house.call(SubmitForApproval.class, "submit", new SubmitProject(project, ""));
            return "submitted";
        } catch (BusinessException refusal) {
            return refusal.code();
        }
    }
}
