package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.project.api.publicity.PublicityBoard;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.application.publicity.ReadPublicity;
import org.weishishi.project.application.publicity.RemindRed;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;

/** Who is reminded of a red row and when: the clerk the next working day, the street after five, nobody daily, nobody once it stands. */
@NullMarked
class ReminderDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    /** What the program does that morning. @return how many people it told */
    private int morning(String day) {
        house.at(day + "T08:25:00+08:00");
        house.asSystem();
        int told = 0;
        for (long community : house.<List<Long>>call(RemindRed.class, "communities")) {
            told += house.<Integer>call(RemindRed.class, "remind", community);
        }
        return told;
    }

    private List<NoticeView> read(String account) {
        house.as(account);
        return house.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .filter(one -> one.messageKey().equals("project.publicity.remind"))
                .toList();
    }

    @Test
    void theClerkIsToldTheNextDayTheStreetAfterFiveAndNobodyDaily() {
        long notice = steps.published();
        assertThat(morning("2016-08-05"))
                .as("a photograph may still be taken today")
                .isZero();
        assertThat(morning("2016-08-06")).as("a Saturday").isZero();
        assertThat(morning("2016-08-08")).as("red since this morning").isZero();
        assertThat(morning("2016-08-09")).as("both clerks of the community").isEqualTo(2);
        assertThat(read("liantang.clerk")).singleElement().satisfies(one -> {
            assertThat(one.args().subList(0, 2)).containsExactly("莲塘社区", "3");
            assertThat(one.subject()).isEqualTo(new SubjectRef("publicity", play.communityId()));
        });
        assertThat(read("liantang.street")).isEmpty();
        assertThat(morning("2016-08-09")).as("the same morning again").isZero();
        assertThat(morning("2016-08-10")).isZero();
        assertThat(morning("2016-08-15")).as("red for five working days").isEqualTo(1);
        assertThat(read("liantang.street")).hasSize(1);
        assertThat(morning("2016-08-16")).as("the clerks once more").isEqualTo(2);
        assertThat(read("liantang.clerk")).hasSize(2);
        assertThat(recorded()).as("every look at a community keeps rows").isEqualTo(7);
        steps.prove(notice, PostingMoment.START, "2016-08-05T10:00:00+08:00");
        steps.prove(notice, PostingMoment.END, "2016-08-12T18:00:00+08:00");
        assertThat(morning("2016-08-31")).as("everything stands").isZero();
    }

    @Test
    void minutesNobodySignedAreRedTheDayAfter() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        play.open(meeting, 14);
        for (int item = 0; item < projects.size(); item++) {
            play.vote(meeting, item, new Votes(13, 0, 1));
        }
        house.at("2016-08-04T16:30:00+08:00");
        house.call(
                CloseMeeting.class,
                "close",
                new CloseCouncil(meeting, play.room(meeting).version(), ""));
        assertThat(resolution().level()).isEqualTo(PublicityCell.Level.AHEAD);
        house.at("2016-08-05T09:00:00+08:00");
        assertThat(resolution().marks())
                .extracting(mark -> mark.reason() + mark.address())
                .containsExactly("deliberation.mark.unsigned/deliberation/meeting.xhtml?id=" + meeting);
        play.sign(meeting);
        assertThat(resolution().level()).isEqualTo(PublicityCell.Level.SOUND);
    }

    private long recorded() {
        return house.stored()
                .reading(em -> em.createQuery("select count(e) from AuditEntry e where e.action = :remind", Long.class)
                        .setParameter("remind", "project.RemindRed.remind")
                        .getSingleResult());
    }

    private PublicityCell resolution() {
        house.as("liantang.clerk");
        return house.<PublicityBoard>call(ReadPublicity.class, "board", play.communityId())
                .rows()
                .get(0)
                .cells()
                .get(2);
    }
}
