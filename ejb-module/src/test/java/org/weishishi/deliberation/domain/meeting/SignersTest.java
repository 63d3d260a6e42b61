package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.house.Refusals.refused;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.domain.resolution.Signers;
import org.weishishi.rule.api.meeting.TieRule;

/** Who may have signed a resolution: m1 is the chair of the body and announced, m2 the deputy, m3 a member, guest attends only. */
class SignersTest {

    private static Meeting with(int... came) {
        Meeting meeting = Called.meeting(Called.rule(TieRule.REFUSED), 1, 1);
        meeting.open(Called.body(3), Called.DAY, CLERK);
        IntStream.of(came).forEach(number -> new Proceedings(meeting).move(number, true, CLERK));
        return meeting;
    }

    @Test
    void theAnnouncedChairComesFirstAndOnlyWhoWasThereAfterwards() {
        assertThat(new Signers(with(1, 3, 4), "clerk").chairs()).containsExactly("m1", "m3");
    }

    @Test
    void aChairWhoNeverCameGivesWayToTheDeputy() {
        Signers signers = new Signers(with(3, 2), "clerk");
        assertThat(signers.chairs()).containsExactly("m2", "m3");
        refused("deliberation.error.chairSigned", () -> signers.require("m1", "clerk"));
        refused("deliberation.error.chairSigned", () -> signers.require("guest", "clerk"));
        refused("deliberation.error.chairSigned", () -> signers.require("", "clerk"));
        signers.require("m2", "clerk");
    }

    @Test
    void whoLeftEarlyWasThere() {
        Meeting meeting = with(1, 2);
        new Proceedings(meeting).move(1, false, CLERK);
        assertThat(new Signers(meeting, "clerk").chairs()).containsExactly("m1", "m2");
    }

    @Test
    void theClerkIsTheAnnouncedOneOrWhoEntersIt() {
        Signers signers = new Signers(with(1), "other");
        assertThat(signers.clerks()).containsExactly("clerk", "other");
        signers.require("m1", "other");
        refused("deliberation.error.clerkSigned", () -> signers.require("m1", "somebody"));
        assertThat(new Signers(with(1), "clerk").clerks()).containsExactly("clerk");
    }
}
