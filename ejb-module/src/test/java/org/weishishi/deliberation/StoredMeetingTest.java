package org.weishishi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.ItemResult;
import org.weishishi.deliberation.api.MeetingState;
import org.weishishi.deliberation.api.MemberCategory;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.domain.AgendaItem;
import org.weishishi.deliberation.domain.Ballot;
import org.weishishi.deliberation.domain.Council;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.CouncilMember;
import org.weishishi.deliberation.domain.MeetingCall;
import org.weishishi.deliberation.domain.QuorumPolicy;
import org.weishishi.deliberation.domain.Resolution;
import org.weishishi.deliberation.infrastructure.JpaCouncilRepository;
import org.weishishi.deliberation.infrastructure.JpaMeetingRepository;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.Cast;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.shared.BusinessException;

/** Council, meeting and resolution through the real schema and the real mapping, on H2. */
class StoredMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 12);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-12T15:00:00.123456+08:00");
    private static final long COMMUNITY = Cast.LIANTANG.id();

    private final StoredHouse house = StoredHouse.onH2();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMeetingIsReadBackAfterEveryAct() {
        inTransaction(em -> councils(em).add(council(16)));
        inTransaction(em -> {
            Council council = councils(em).ofCommunity(COMMUNITY, true).orElseThrow();
            council.callMeeting();
            council.endTerm(16, DAY.minusDays(1));
            council.appoint("㛃𬭎", MemberCategory.DEPUTY, DAY, null);
        });
        long id = call(1, 7, 8);
        inTransaction(em -> {
            List<CouncilMember> serving =
                    councils(em).ofCommunity(COMMUNITY, false).orElseThrow().serving(DAY);
            assertThat(serving)
                    .hasSize(16)
                    .last()
                    .extracting(CouncilMember::name)
                    .isEqualTo("㛃𬭎");
            meeting(em, id).open(serving);
        });
        for (int seat = 1; seat <= 14; seat++) {
            int number = seat;
            inTransaction(em -> meeting(em, id).signIn(number, true, AT));
        }
        inTransaction(em -> {
            CouncilMeeting meeting = meeting(em, id);
            assertThat(meeting.heads().present()).isEqualTo(14);
            meeting.recuse(2, 3, "申报单位负责人𰻝");
            meeting.recuse(2, 4, "误登");
        });
        inTransaction(em -> meeting(em, id).recuse(2, 4, null));
        inTransaction(em -> vote(meeting(em, id), 1, new Votes(14, 0, 0), null));
        inTransaction(em -> vote(meeting(em, id), 2, new Votes(7, 5, 1), null));
        inTransaction(em -> vote(meeting(em, id), 2, new Votes(6, 6, 1), "重新点票"));
        inTransaction(em -> {
            CouncilMeeting meeting = meeting(em, id);
            assertThat(meeting.close(AT, "无效")).isTrue();
            councils(em).add(resolution(meeting));
        });
        inTransaction(em -> assertClosed(meeting(em, id)));
        inTransaction(em -> assertResolved(em, id));
    }

    private static void assertClosed(CouncilMeeting meeting) {
        assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(meeting.closedAt()).isEqualTo(AT);
        assertThat(meeting.call().at()).isEqualTo(AT);
        assertThat(meeting.items())
                .extracting(AgendaItem::result)
                .containsExactly(ItemResult.PASSED, ItemResult.REFUSED);
        AgendaItem second = meeting.items().get(1);
        assertThat(second.recusals()).singleElement().satisfies(recusal -> {
            assertThat(recusal.number()).isEqualTo(3);
            assertThat(recusal.reason()).isEqualTo("申报单位负责人𰻝");
        });
        assertThat(second.ballots()).hasSize(2).last().satisfies(ballot -> {
            assertThat(ballot.base()).isEqualTo(13);
            assertThat(ballot.votes()).isEqualTo(new Votes(6, 6, 1));
            assertThat(ballot.count().at()).isEqualTo(AT);
            assertThat(ballot.count().by()).isEqualTo("李㛃");
            assertThat(ballot.count().reason()).isEqualTo("重新点票");
        });
        assertThat(second.project().amount()).isEqualByComparingTo("120000.00");
    }

    private static void assertResolved(EntityManager em, long meetingId) {
        Resolution resolution = em.createQuery("select r from Resolution r where r.meetingId = :id", Resolution.class)
                .setParameter("id", meetingId)
                .getSingleResult();
        assertThat(resolution.present()).isEqualTo(14);
        assertThat(resolution.items()).hasSize(2).last().satisfies(item -> {
            assertThat(item.projectId()).isEqualTo(8);
            assertThat(item.result()).isEqualTo(ItemResult.REFUSED);
        });
    }

    @Test
    void listsFollowTheUnitAndThePoolLeavesOutWhatIsUnderway() {
        inTransaction(em -> councils(em).add(council(3)));
        long first = call(1, 7);
        long second = call(2, 8, 9);
        inTransaction(em -> {
            JpaMeetingRepository meetings = meetings(em);
            assertThat(meetings.lastOrdinal(COMMUNITY, 2016)).isEqualTo(2);
            assertThat(meetings.lastOrdinal(COMMUNITY, 2017)).isZero();
            assertThat(meetings.projectsUnderway(COMMUNITY)).containsExactlyInAnyOrder(7L, 8L, 9L);
            for (var scope : List.of(Cast.CITY, Cast.LUOHU, Cast.LIANTANG_STREET, Cast.LIANTANG)) {
                assertThat(meetings.latest(scope, 10))
                        .extracting(CouncilMeeting::id)
                        .containsExactly(second, first);
            }
            assertThat(meetings.latest(Cast.ELSEWHERE, 10)).isEmpty();
            assertThat(meetings.latest(Cast.CITY, 1)).hasSize(1);
            assertThat(meetings.about(9)).extracting(CouncilMeeting::id).containsExactly(second);
            meeting(em, second).cancel("台风");
        });
        inTransaction(em -> assertThat(meetings(em).projectsUnderway(COMMUNITY)).containsExactly(7L));
    }

    @Test
    void everyActMovesTheVersionSoThatALostRaceIsSeen() {
        inTransaction(em -> councils(em).add(council(3)));
        long id = call(1, 7);
        int[] seen = new int[1];
        inTransaction(em -> meeting(em, id)
                .open(councils(em).ofCommunity(COMMUNITY, false).orElseThrow().serving(DAY)));
        inTransaction(em -> seen[0] = meeting(em, id).version());
        inTransaction(em -> meeting(em, id).signIn(1, true, AT));
        inTransaction(em -> assertThatThrownBy(() -> meeting(em, id).expect(seen[0]))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("deliberation.error.changed")));
    }

    private long call(int ordinal, long... projects) {
        long[] id = new long[1];
        inTransaction(em -> {
            CouncilMeeting meeting = new CouncilMeeting(
                    Cast.LIANTANG,
                    new MeetingCall(
                            new MeetingCall.Session(2016, ordinal, "第" + ordinal + "次"), AT, "会议室", "王𬭎毅", "李㛃"),
                    "luohu-2016",
                    new QuorumPolicy(Share.moreThan(2, 3), Share.moreThan(1, 2)),
                    java.util.Arrays.stream(projects)
                            .mapToObj(StoredMeetingTest::subject)
                            .toList());
            meetings(em).add(meeting);
            id[0] = meeting.id();
            assertThat(id[0]).isPositive();
        });
        return id[0];
    }

    private static AgendaItem.Subject subject(long project) {
        return new AgendaItem.Subject(
                project,
                "440303008001-2016-000" + project,
                "项目𰻝",
                "SERVICE",
                "居委会",
                new BigDecimal("120000.00"),
                true);
    }

    private static Council council(int members) {
        Council council = new Council(COMMUNITY);
        IntStream.rangeClosed(1, members)
                .forEach(i -> council.appoint("成员" + i, MemberCategory.RESIDENT, DAY.minusYears(1), null));
        return council;
    }

    private static Resolution resolution(CouncilMeeting meeting) {
        Resolution resolution = new Resolution(meeting, "决议", DAY);
        resolution.documented(5);
        return resolution;
    }

    private static void vote(
            CouncilMeeting meeting, int item, Votes votes, @org.jspecify.annotations.Nullable String why) {
        meeting.vote(item, votes, new Ballot.Count(AT, "李㛃", why));
    }

    private void inTransaction(Consumer<EntityManager> work) {
        house.inTransaction(work);
    }

    private static CouncilMeeting meeting(EntityManager em, long id) {
        return meetings(em).find(id).orElseThrow();
    }

    private static JpaMeetingRepository meetings(EntityManager em) {
        return StoredHouse.with(new JpaMeetingRepository(), em);
    }

    private static JpaCouncilRepository councils(EntityManager em) {
        return StoredHouse.with(new JpaCouncilRepository(), em);
    }
}
