package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.AskOpinion;
import org.weishishi.approval.api.act.AskSigner;
import org.weishishi.approval.api.act.GiveOpinion;
import org.weishishi.approval.api.act.HandOn;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.track.StationView;
import org.weishishi.approval.api.track.TrackView;
import org.weishishi.approval.application.desk.HandleTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.application.read.TrackApproval;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.Page;

/** 加签、征询、转办 through their doors: who is asked, who waits, who is let off. */
class SignerDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void signersAreAddedAskedAndHandedOver() {
        long subject = TRIAL.start(86_000);
        TRIAL.approve(subject, "liantang.secretary");
        PersonInPost finance = TRIAL.person("袁小雪", PostKind.STREET_SECTION);
        PersonInPost build = TRIAL.person("许立春", PostKind.STREET_SECTION);
        HOUSE.as("liantang.leader");
        long task = TRIAL.play().task(subject);
        long seen = TRIAL.file(subject).revision();
        HOUSE.call(HandleTask.class, "add", new AskSigner(task, seen, true, finance, "请先审价"));
        assertThat(station(subject, "street")).satisfies(s -> {
            assertThat(s.who()).contains("袁小雪").doesNotContain("李㛃");
            assertThat(s.follows()).contains("李㛃").doesNotContain("袁小雪");
        });
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).who())
                .contains("袁小雪")
                .doesNotContain("李㛃");
        refused(
                "approval.error.parked",
                () -> HOUSE.call(HandleTask.class, "add", new AskSigner(task, seen + 1, true, build, "")));
        TRIAL.approve(subject, "liantang.finance");
        HOUSE.as("liantang.leader");
        assertThat(station(subject, "street").who()).contains("李㛃");
        assertThat(station(subject, "street").follows()).isEmpty();
        HOUSE.call(
                HandleTask.class,
                "ask",
                new AskOpinion(task, TRIAL.file(subject).revision(), build, "工期多长？"));
        HOUSE.as("liantang.build");
        HOUSE.call(HandleTask.class, "answer", new GiveOpinion(TRIAL.play().task(subject), "两个月"));
        HOUSE.as("liantang.leader");
        PersonInPost secretary = TRIAL.person("王𬭎毅", PostKind.COMMUNITY_SECRETARY);
        long now = TRIAL.file(subject).revision();
        refused(
                "approval.error.otherUnit",
                () -> HOUSE.call(HandleTask.class, "handOn", new HandOn(task, now, secretary, "出差")));
        PersonInPost community = TRIAL.person("董清秋", PostKind.STREET_SECTION);
        HOUSE.call(
                HandleTask.class, "handOn", new HandOn(task, TRIAL.file(subject).revision(), community, "出差"));
        TRIAL.approve(subject, "liantang.community");
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isEqualTo("区专责领导小组办公室审批");
        assertThat(HOUSE.recorded("trial", subject))
                .contains("approval.HandleTask.add", "approval.HandleTask.ask", "approval.HandleTask.handOn");
    }

    private static StationView station(long subject, String key) {
        TrackView track =
                HOUSE.call(TrackApproval.class, "track", TRIAL.file(subject).id());
        return track.stations().stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoAskedSeesWhomTheyWaitForAndMayLetThemOff() {
        long subject = TRIAL.start(86_000);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.leader");
        long task = TRIAL.play().task(subject);
        PersonInPost finance = TRIAL.person("袁小雪", PostKind.STREET_SECTION);
        HOUSE.call(
                HandleTask.class, "add", new AskSigner(task, TRIAL.file(subject).revision(), true, finance, "请先审价"));
        assertThat(HOUSE.<Page<TaskView>>call(MyTasks.class, "parked", null, 100)
                        .items())
                .extracting(TaskView::id)
                .contains(task);
        TaskFile waiting = HOUSE.call(MyTasks.class, "file", task);
        assertThat(waiting.added())
                .singleElement()
                .satisfies(added -> assertThat(added.who()).contains("袁小雪"));
        HOUSE.as("liantang.finance");
        assertThat(TRIAL.mine(subject).talk()).singleElement().satisfies(said -> {
            assertThat(said.kind()).isEqualTo(OperationKind.ADD_BEFORE);
            assertThat(said.opinion()).isEqualTo("请先审价");
        });
        assertThat(TRIAL.mine(subject).added())
                .as("only whom one asked oneself")
                .isEmpty();
        HOUSE.as("liantang.leader");
        HOUSE.call(HandleTask.class, "remove", waiting.added().get(0).id());
        assertThat(TRIAL.mine(subject).added()).isEmpty();
        TRIAL.approve(subject, "liantang.leader");
        HOUSE.as("liantang.finance");
        assertThat(TRIAL.open()).noneMatch(t -> t.subject().id() == subject);
    }
}
