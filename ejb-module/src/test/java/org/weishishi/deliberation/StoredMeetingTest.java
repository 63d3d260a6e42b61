package org.weishishi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.BallotRound;
import org.weishishi.deliberation.domain.meeting.Called;
import org.weishishi.deliberation.domain.meeting.Counting;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAccount;
import org.weishishi.deliberation.domain.meeting.MeetingAct;
import org.weishishi.deliberation.domain.meeting.Note;
import org.weishishi.deliberation.domain.meeting.OpinionSurvey;
import org.weishishi.deliberation.domain.meeting.Proceedings;
import org.weishishi.deliberation.domain.meeting.UnsignedRepository.Unsigned;
import org.weishishi.deliberation.domain.resolution.Resolution;
import org.weishishi.deliberation.infrastructure.JpaBodyRepository;
import org.weishishi.deliberation.infrastructure.JpaMeetingRepository;
import org.weishishi.deliberation.infrastructure.JpaResolutionRepository;
import org.weishishi.deliberation.infrastructure.JpaSurveyRepository;
import org.weishishi.deliberation.infrastructure.JpaUnsignedRepository;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.Cast;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.TieRule;

/** Bodies, meetings, rounds and resolutions through the real schema and the real mapping; a meeting survives every break between two acts. */
class StoredMeetingTest {

    private static final Note CLERK = new Note(Called.AT, "李㛃", 10L);
    private static final Note SECOND = new Note(Called.AT, "王𬭎毅", 11L);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aMeetingIsReadBackAfterEveryAct(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            long id = called(house);
            house.inTransaction(em -> {
                Body body = bodies(em)
                        .find(Cast.LIANTANG.id(), BodyKind.COUNCIL, true)
                        .orElseThrow();
                assertThat(body.history()).hasSize(17);
                meeting(em, id).open(body, Called.DAY, CLERK);
            });
            IntStream.rangeClosed(1, 14)
                    .forEach(i -> house.inTransaction(em -> new Proceedings(meeting(em, id)).move(i, true, CLERK)));
            house.inTransaction(em -> new Proceedings(meeting(em, id)).recuse(2, 3, "申报单位负责人𰻝", "作废", CLERK));
            house.inTransaction(em -> new Proceedings(meeting(em, id)).discuss(1, "讨论"));
            house.inTransaction(em -> vote(em, id, 1, 9, 5, null));
            house.inTransaction(em -> vote(em, id, 1, 10, 4, "重新点票"));
            house.inTransaction(em -> new Counting(meeting(em, id)).record(secret(), true, CLERK));
            house.inTransaction(em -> {
                BallotRound waiting = meeting(em, id).rounds().get(2);
                new Counting(meeting(em, id)).confirm(waiting.id(), SECOND);
            });
            house.inTransaction(em -> {
                Meeting meeting = meeting(em, id);
                assertThat(new Counting(meeting).close("", CLERK)).isTrue();
                assertUnsigned(em, List.of(1L, 2L));
                resolutions(em).add(resolution(meeting, null));
                assertThat(meetings(em).projectsUnderway()).isEmpty();
            });
            house.inTransaction(em -> {
                assertStored(em, id);
                assertUnsigned(em, List.of());
            });
        }
    }

    private static void assertUnsigned(EntityManager em, List<Long> projects) {
        for (var unit : List.of(Cast.CITY, Cast.LUOHU, Cast.LIANTANG_STREET, Cast.LIANTANG)) {
            assertThat(unsigned(em, new PublicityScope(unit, null))).isEqualTo(projects);
        }
        assertThat(unsigned(em, new PublicityScope(null, 2L)))
                .isEqualTo(projects.stream().filter(id -> id == 2).toList());
        for (var unit : List.of(Cast.ELSEWHERE, Cast.OTHER_DISTRICT, Cast.DONGHU)) {
            assertThat(unsigned(em, new PublicityScope(unit, null))).isEmpty();
        }
    }

    private static List<Long> unsigned(EntityManager em, PublicityScope scope) {
        return StoredHouse.with(new JpaUnsignedRepository(), em).unsigned(scope).stream()
                .map(Unsigned::projectId)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aMeetingAboveIsOfEveryUnitUnderIt(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            house.inTransaction(em -> {
                Body body = Called.body(3);
                bodies(em).add(body);
                int ordinal = 0;
                for (var unit : List.of(Cast.CITY, Cast.LUOHU, Cast.LIANTANG_STREET)) {
                    ordinal++;
                    Meeting meeting = Called.meeting(unit, ordinal, Called.rule(TieRule.REFUSED), body.id(), ordinal);
                    meetings(em).add(meeting);
                    meeting.open(body, Called.DAY, CLERK);
                    IntStream.rangeClosed(1, 3).forEach(i -> new Proceedings(meeting).move(i, true, CLERK));
                    meeting.items().forEach(item -> Called.vote(meeting, item.position(), 3, 0));
                    assertThat(new Counting(meeting).close("", CLERK)).isTrue();
                }
            });
            house.inTransaction(em -> {
                assertThat(unsigned(em, new PublicityScope(Cast.LIANTANG, null)))
                        .hasSize(1 + 2 + 3);
                assertThat(unsigned(em, new PublicityScope(Cast.DONGHU, null))).hasSize(1 + 2);
                assertThat(unsigned(em, new PublicityScope(Cast.ELSEWHERE, null)))
                        .hasSize(1);
                assertThat(unsigned(em, new PublicityScope(Cast.LUOHU, null))).hasSize(1 + 2 + 3);
                assertThat(unsigned(em, new PublicityScope(Cast.CITY, null))).hasSize(1 + 2 + 3);
            });
        }
    }

    private static void assertStored(EntityManager em, long id) {
        Meeting meeting = meeting(em, id);
        assertThat(meeting.items()).extracting(AgendaItem::result).containsExactly(Outcome.PASSED, Outcome.REFUSED);
        assertThat(meeting.rule()).isEqualTo(Called.rule(TieRule.REFUSED));
        assertThat(meeting.mandate().calledOn()).isEqualTo(Called.DAY.minusDays(3));
        assertThat(meeting.rounds()).extracting(BallotRound::number).containsExactly(1, 2, 1);
        BallotRound paper = meeting.rounds().get(2);
        assertThat(List.of(paper.by(), String.valueOf(paper.confirmedBy()))).containsExactly("李㛃", "王𬭎毅");
        assertThat(paper.content().papers()).isNotNull();
        assertThat(paper.content().ballots())
                .as("no link between person and choice")
                .isEmpty();
        assertThat(new MeetingAccount(meeting).verdicts().get(1).heads().recused())
                .isEqualTo(1);
        assertThat(resolutions(em).of(id)).singleElement().satisfies(one -> {
            assertThat(one.present()).isEqualTo(14);
            assertThat(one.items())
                    .hasSize(2)
                    .last()
                    .satisfies(item -> assertThat(item.votes()).isEqualTo(new Votes(6, 6, 0)));
        });
        for (var scope : List.of(Cast.CITY, Cast.LUOHU, Cast.LIANTANG_STREET, Cast.LIANTANG)) {
            assertThat(meetings(em).latest(scope, 10)).extracting(Meeting::id).containsExactly(id);
        }
        assertThat(meetings(em).latest(Cast.ELSEWHERE, 10)).isEmpty();
        assertThat(meetings(em).about(2)).hasSize(1);
        assertThat(meetings(em).ofItem(meeting.items().get(1).id())).contains(meeting);
        assertThat(meetings(em).lastOrdinal(meeting.mandate().bodyId(), 2016)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void requestsAndOpinionsAreRemembered(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            house.inTransaction(em -> {
                assertThat(meetings(em).done("k1")).isEmpty();
                meetings(em).remember(new MeetingAct("k1", 5, Called.AT));
                surveys(em)
                        .add(new OpinionSurvey(
                                7,
                                new SurveyView("入户问卷", Called.DAY.minusDays(9), Called.DAY, 120, 80, 10, 6, ""),
                                CLERK));
            });
            house.inTransaction(em -> {
                assertThat(meetings(em).done("k1")).contains(5L);
                SurveyView read = surveys(em)
                        .about(List.of(7L, 8L))
                        .getOrDefault(7L, List.of())
                        .get(0);
                assertThat(read.answered()).isEqualTo(96);
                assertThat(read.support()).isEqualTo(83);
                assertThat(read.by()).isEqualTo("李㛃");
            });
        }
    }

    private static long called(StoredHouse house) {
        return house.reading(em -> {
            Body body = Called.body(16);
            bodies(em).add(body);
            Meeting meeting = Called.meeting(Called.rule(TieRule.REFUSED), body.id(), 2);
            meetings(em).add(meeting);
            assertThat(meetings(em).projectsUnderway()).containsExactlyInAnyOrder(1L, 2L);
            return meeting.id();
        });
    }

    private static SimulatedRound secret() {
        List<Integer> roll =
                IntStream.rangeClosed(1, 14).filter(i -> i != 3).boxed().toList();
        return new SimulatedRound(
                1,
                0,
                RoundKind.FIRST,
                BallotMode.SECRET,
                null,
                2,
                new Votes(6, 6, 0),
                List.of(),
                List.of(),
                List.of(),
                new SimulatedRound.Papers(roll, 13, 1),
                null);
    }

    private static void vote(
            EntityManager em,
            long id,
            int item,
            int favour,
            int against,
            @org.jspecify.annotations.Nullable String why) {
        Counting counting = new Counting(meeting(em, id));
        counting.record(
                new CastBallot(id, counting.next(item), item, new Votes(favour, against, 0), why).round(),
                false,
                CLERK);
    }

    private static Resolution resolution(Meeting meeting, @org.jspecify.annotations.Nullable Resolution before) {
        return new Resolution(meeting, "决议", new Resolution.Signatures("王𬭎毅", "李㛃", Called.DAY, "李㛃", null), before);
    }

    private static Meeting meeting(EntityManager em, long id) {
        return meetings(em).find(id).orElseThrow();
    }

    private static JpaMeetingRepository meetings(EntityManager em) {
        return StoredHouse.with(new JpaMeetingRepository(), em);
    }

    private static JpaBodyRepository bodies(EntityManager em) {
        return StoredHouse.with(new JpaBodyRepository(), em);
    }

    private static JpaResolutionRepository resolutions(EntityManager em) {
        return StoredHouse.with(new JpaResolutionRepository(), em);
    }

    private static JpaSurveyRepository surveys(EntityManager em) {
        return StoredHouse.with(new JpaSurveyRepository(), em);
    }
}
