package org.weishishi.deliberation.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.rule.api.meeting.BodyKind;

/** The roster: terms with both days counted, seats, and a history that names who and when. */
class BodyTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-01-05T09:00:00+08:00");
    private static final BodyChange.Note NOTE = new BodyChange.Note(AT, "王𬭎毅");

    private final Body body = new Body(4, BodyKind.COUNCIL);

    private BodyMember member(String name, LocalDate from, @Nullable LocalDate to) {
        return body.appoint(name, MemberCategory.RESIDENT, MemberRole.MEMBER, new Body.Term(from, to), NOTE);
    }

    @Test
    void aMemberServesFromTheFirstDayToTheLast() {
        BodyMember one = member("one", FIRST, LAST);
        assertThat(body.members()).containsExactly(one);
        assertThat(one.from()).isEqualTo(FIRST);
        assertThat(one.to()).isEqualTo(LAST);
        assertThat(one.category()).isEqualTo(MemberCategory.RESIDENT);
        assertThat(body.serving(FIRST.minusDays(1))).isEmpty();
        assertThat(body.serving(FIRST)).containsExactly(one);
        assertThat(body.serving(LAST)).containsExactly(one);
        assertThat(body.serving(LAST.plusDays(1))).isEmpty();
        assertThat(body.unitId()).isEqualTo(4);
        assertThat(body.kind()).isEqualTo(BodyKind.COUNCIL);
    }

    @Test
    void theSameNameServesAgainOnlyWhenTheTermsHaveNoDayInCommon() {
        member("one", FIRST, LAST);
        refused("deliberation.error.memberTwice", () -> member("one", LAST, null));
        refused("deliberation.error.memberTwice", () -> member("one", FIRST.minusYears(1), FIRST));
        BodyMember earlier = member("one", FIRST.minusYears(1), FIRST.minusDays(1));
        BodyMember later = member("one", LAST.plusDays(1), null);
        assertThat(body.members()).extracting(BodyMember::number).containsExactly(1, 2, 3);
        assertThat(later.to()).isNull();
        refused("deliberation.error.memberTwice", () -> member("one", LAST.plusYears(9), null));
        assertThat(body.serving(FIRST.minusDays(1))).containsExactly(earlier);
    }

    @Test
    void aTermEndsOnItsFirstDayAtTheEarliest() {
        BodyMember one = member("one", FIRST, null);
        refused("deliberation.error.termEnds", () -> body.endTerm(1, FIRST.minusDays(1), NOTE));
        body.endTerm(1, FIRST, NOTE);
        assertThat(one.to()).isEqualTo(FIRST);
    }

    @Test
    void seatsFromNoneToFiveThousand() {
        body.fixSeats(5000, NOTE);
        assertThat(body.seats()).isEqualTo(5000);
        refused("deliberation.error.seats", () -> body.fixSeats(5001, NOTE));
        refused("deliberation.error.seats", () -> body.fixSeats(-1, NOTE));
        body.fixSeats(0, NOTE);
        assertThat(body.seats()).isZero();
        assertThat(body.history()).extracting(BodyChange::key).containsOnly("deliberation.change.seats");
        assertThat(body.history().get(1).args()).containsExactly("5000", "0");
    }

    @Test
    void everyChangeNamesWhoAndWhen() {
        member("one", FIRST, null);
        body.changeRole(1, MemberRole.CHAIR, NOTE);
        body.endTerm(1, LAST, NOTE);
        assertThat(body.members().get(0).role()).isEqualTo(MemberRole.CHAIR);
        assertThat(body.history())
                .extracting(BodyChange::key)
                .containsExactly(
                        "deliberation.change.appointed", "deliberation.change.roleCHAIR", "deliberation.change.ended");
        assertThat(body.history()).allSatisfy(change -> {
            assertThat(change.at()).isEqualTo(AT);
            assertThat(change.by()).isEqualTo("王𬭎毅");
        });
        assertThat(body.history().get(1).args()).containsExactly("one", "1", "MEMBER");
    }

    @Test
    void aNameHasAtMostFiftyCharactersRareOnesCountedOnce() {
        assertThat(member("𬭎".repeat(50), FIRST, null).name()).hasSize(100);
        refused("deliberation.error.memberName", () -> member("𬭎".repeat(51), FIRST, null));
        refused("deliberation.error.memberName", () -> member(" ", FIRST, null));
    }
}
