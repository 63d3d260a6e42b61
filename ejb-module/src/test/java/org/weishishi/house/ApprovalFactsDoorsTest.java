package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.act.AskSigner;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.application.desk.HandleTask;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.body.AppointMember;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.meeting.Recuse;
import org.weishishi.deliberation.application.body.MaintainBodies;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.screening.FindingState;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** What was found of a project, and who stayed out of it, reaches its approval: conditions read it, and who is recused does not decide. */
class ApprovalFactsDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);
    private static final String STREET = "街道审批";

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static Facts facts(List<String> flags, List<String> findings, Long... recused) {
        return new Facts("ENGINEERING", Money.yuan(86_000), flags, findings, List.of(recused));
    }

    private static long subject(ChainPurpose purpose, Facts facts) {
        long subject = TRIAL.start(purpose, facts);
        TRIAL.approve(subject, "liantang.secretary");
        return subject;
    }

    private static void street(Condition.Test test, String word) {
        Condition condition = new Condition(test, List.of(word), null, List.of());
        TRIAL.release(TRIAL.changed(
                "luohu-2016.change",
                steps -> List.of(steps.get(0), Altered.with(steps.get(1), Map.of("condition", condition)))));
    }

    @Test
    void aStepForAFindingIsTakenOnlyWhereItWasFound() {
        street(Condition.Test.FOUND, "R2");
        assertThat(TRIAL.file(subject(ChainPurpose.CHANGE, facts(List.of(), List.of("R9"))))
                        .state())
                .isEqualTo(ApprovalState.APPROVED);
        long found = subject(ChainPurpose.CHANGE, facts(List.of(), List.of("R2", "R9")));
        assertThat(Objects.requireNonNull(TRIAL.file(found).turn()).name()).isEqualTo(STREET);
        TRIAL.approve(found, "liantang.leader");
        assertThat(TRIAL.file(found).state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void aReworkBringsWhatIsFoundThen() {
        Condition lifted = new Condition(Condition.Test.FLAGGED, List.of("LIFTED"), null, List.of());
        TRIAL.release(TRIAL.changed(
                "luohu-2016.project",
                steps -> steps.stream()
                        .map(s -> s.key().equals("sections") ? Altered.with(s, Map.of("condition", lifted)) : s)
                        .toList()));
        long subject = TRIAL.start(86_000);
        TRIAL.play().decide("liantang.secretary", subject, DecisionKind.RETURN_TO_INITIATOR, "请说明");
        TRIAL.again(subject, facts(List.of("LIFTED"), List.of("R2")));
        TRIAL.approve(subject, "liantang.secretary");
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isEqualTo("街道科室会签");
    }

    @Test
    void whoIsRecusedGetsNoTaskAndIsNotAdded() {
        PersonInPost leader = TRIAL.person("李㛃", PostKind.STREET_LEADER);
        PersonInPost build = TRIAL.person("许立春", PostKind.STREET_SECTION);
        long blocked = TRIAL.start(ChainPurpose.PROJECT, facts(List.of(), List.of(), leader.personId()));
        TRIAL.approve(blocked, "liantang.secretary");
        assertThat(TRIAL.file(blocked).state())
                .as("money is decided there: it waits")
                .isEqualTo(ApprovalState.BLOCKED);
        HOUSE.as("liantang.leader");
        assertThat(TRIAL.open()).noneMatch(task -> task.subject().id() == blocked);
        long added = TRIAL.start(ChainPurpose.PROJECT, facts(List.of(), List.of(), build.personId()));
        TRIAL.approve(added, "liantang.secretary");
        HOUSE.as("liantang.leader");
        AskSigner ask =
                new AskSigner(TRIAL.play().task(added), TRIAL.file(added).revision(), true, build, "请审价");
        refused("approval.error.barred", () -> HOUSE.call(HandleTask.class, "add", ask));
    }

    @Test
    void aProjectIsSubmittedWithWhatTheCheckFoundAndWhoStayedOut() {
        try (OpenHouse house = new OpenHouse()) {
            LiantangCase play = new LiantangCase(house);
            List<Long> projects = play.projects(true);
            String name = play.file(projects.get(0)).project().name();
            long twin = play.drafted(name);
            play.declare(twin, play.details(name, 86_000));
            play.handOverIfFree(twin);
            play.signOff(projects);
            Holder secretary = house.stored()
                    .in(() -> house.room(Directory.class)
                            .holders(play.communityId(), PostKind.COMMUNITY_SECRETARY)
                            .get(0));
            long meeting = play.call(projects);
            house.call(
                    MaintainBodies.class,
                    "appoint",
                    new AppointMember(
                            play.communityId(),
                            secretary.personName(),
                            MemberCategory.PARTY_MEMBER,
                            LocalDate.of(2016, 1, 1),
                            null));
            play.open(meeting, 17);
            house.call(
                    OpenMeeting.class,
                    "recuse",
                    new Recuse(meeting, play.room(meeting).items().get(0).position(), 17, "亲属"));
            for (int item = 0; item < projects.size(); item++) {
                play.vote(meeting, item, new Votes(item == 0 ? 15 : 16, 0, 1));
            }
            play.close(meeting);
            play.publish(meeting);
            play.sweep("2016-08-13T00:00:20+08:00");
            house.at("2016-08-15T10:00:00+08:00");
            projects.subList(0, 2).forEach(play::submit);
            Facts first = facts(house, projects.get(0));
            List<FindingView> found =
                    house.<FindingsView>call(ReadFindings.class, "of", projects.get(0)).findings().stream()
                            .filter(f -> f.state() != FindingState.GONE)
                            .toList();
            assertThat(found).isNotEmpty();
            assertThat(first.findings())
                    .containsExactlyElementsOf(found.stream()
                            .map(FindingView::rule)
                            .distinct()
                            .sorted()
                            .toList());
            assertThat(first.flags()).contains(found.get(0).state().name());
            assertThat(first.recused()).containsExactly(secretary.personId());
            assertThat(facts(house, projects.get(1)).recused())
                    .as("only of the item they stayed out of")
                    .isEmpty();
        }
    }

    private static Facts facts(OpenHouse house, long project) {
        return house.stored()
                .in(() -> house.room(ApprovalRepository.class)
                        .latest(new SubjectRef("project", project))
                        .orElseThrow()
                        .facts());
    }
}
