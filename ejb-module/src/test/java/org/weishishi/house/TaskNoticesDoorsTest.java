package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.act.AskOpinion;
import org.weishishi.approval.api.act.GiveOpinion;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.application.desk.HandleTask;
import org.weishishi.approval.application.desk.SteerApproval;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;
import org.weishishi.task.application.SettleNotices;

/** 待办通知 · what people are told of while it waits, and no longer. */
class TaskNoticesDoorsTest {

    private static final String CLAIMED = "approval.notice.claimed";
    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void nobodyIsToldOfATaskThatIsDone() {
        long subject = TRIAL.start(86_000);
        HOUSE.as("liantang.secretary");
        SubjectRef task = new SubjectRef("task", TRIAL.mine(subject).task().id());
        assertThat(told()).contains(task);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.secretary");
        assertThat(told()).doesNotContain(task);
        HOUSE.asSystem();
        assertThat(HOUSE.<Long>call(SettleNotices.class, "settle", 0L)).isZero();
        long unread = HOUSE.stored()
                .reading(em -> em.createQuery(
                                "select count(n) from Notice n where n.subjectKind = 'task' and n.subjectId = :id"
                                        + " and n.readAt is null",
                                Long.class)
                        .setParameter("id", task.id())
                        .getSingleResult());
        assertThat(unread).isZero();
        HOUSE.as("liantang.leader");
        assertThat(told())
                .as("what waits is told")
                .contains(new SubjectRef("task", TRIAL.play().task(subject)));
    }

    @Test
    void whoAskedIsToldOfTheAnswerAndEverybodyUrgedOfTheOwnTask() {
        long subject = TRIAL.start(600_000);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.build");
        long mine = TRIAL.mine(subject).task().id();
        PersonInPost leader = TRIAL.person("李㛃", PostKind.STREET_LEADER);
        HOUSE.call(
                HandleTask.class,
                "ask",
                new AskOpinion(mine, TRIAL.file(subject).revision(), leader, "工期多长？"));
        HOUSE.as("liantang.leader");
        HOUSE.call(HandleTask.class, "answer", new GiveOpinion(TRIAL.play().task(subject), "两个月"));
        HOUSE.as("liantang.build");
        assertThat(notices("approval.notice.answered")).containsExactly(new SubjectRef("task", mine));
        HOUSE.as("liantang.clerk");
        HOUSE.call(SteerApproval.class, "urge", TRIAL.file(subject).id());
        TRIAL.approve(subject, "liantang.build");
        HOUSE.as("liantang.finance");
        assertThat(notices("approval.notice.urged"))
                .as("another one has decided")
                .containsExactly(new SubjectRef("task", TRIAL.play().task(subject)));
    }

    @Test
    void whoSharesTheSeatIsToldThatItIsClaimedWhileThatHolds() {
        SignerPost section = new SignerPost(PostKind.STREET_SECTION, null);
        TRIAL.release(TRIAL.changed(
                "luohu-2016.change",
                steps -> List.of(steps.get(0), Altered.with(steps.get(1), Map.of("who", List.of(section))))));
        long subject = TRIAL.start(86_000, ChainPurpose.CHANGE);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.finance");
        SubjectRef theirs = new SubjectRef("task", TRIAL.mine(subject).task().id());
        HOUSE.as("liantang.build");
        HOUSE.call(HandleTask.class, "claim", TRIAL.play().task(subject));
        assertThat(notices(CLAIMED)).as("who claimed it knows").isEmpty();
        HOUSE.as("liantang.finance");
        assertThat(notices(CLAIMED)).containsExactly(theirs);
        TRIAL.approve(subject, "liantang.build");
        HOUSE.as("liantang.finance");
        assertThat(notices(CLAIMED)).isEmpty();
    }

    private static List<SubjectRef> notices(String key) {
        return HOUSE.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .filter(notice -> notice.messageKey().equals(key))
                .map(NoticeView::subject)
                .toList();
    }

    private static List<SubjectRef> told() {
        return HOUSE.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .map(NoticeView::subject)
                .toList();
    }
}
