package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;
import org.weishishi.task.application.SettleNotices;

/** 待办通知 · what people are told of while it waits, and no longer. */
class TaskNoticesDoorsTest {

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

    private static List<SubjectRef> told() {
        return HOUSE.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .map(NoticeView::subject)
                .toList();
    }
}
