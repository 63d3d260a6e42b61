package org.weishishi.rule.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.Cast;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.ReleaseState;

/** State × act × actor: who may do what to an edition, and what the others are told. */
class RuleEditionTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-07-01T09:00:00+08:00");
    private static final ActedBy FIRST =
            Cast.actor(1, "孙秋分", Cast.LUOHU, PostKind.DISTRICT_OFFICER).by();
    private static final ActedBy SECOND =
            Cast.actor(2, "沈寒露", Cast.LUOHU, PostKind.DISTRICT_LEADER).by();
    private static final JsonObject CONTENT = Content.cap("luohu-2020", 600_000, "2016-08-01");

    private static RuleEdition in(String state) {
        RuleEdition edition = new RuleEdition(
                new ProfileReader("x", CONTENT).read(), CONTENT, new RuleEdition.Grounds("提高限额", null), FIRST, AT);
        switch (state) {
            case "RELEASED" -> edition.release(SECOND, AT);
            case "WITHDRAWN" -> edition.withdraw("条款有误", SECOND, AT);
            default -> assertThat(state).isEqualTo("DRAFTED");
        }
        return edition;
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, release, FIRST, shared.error.releaseSamePerson",
        "DRAFTED, release, SECOND, RELEASED",
        "DRAFTED, withdraw, FIRST, WITHDRAWN",
        "DRAFTED, withdraw, SECOND, WITHDRAWN",
        "DRAFTED, withdraw without reason, FIRST, rule.error.withdrawReason",
        "DRAFTED, revise, FIRST, DRAFTED",
        "DRAFTED, revise, SECOND, DRAFTED",
        "RELEASED, release, FIRST, rule.error.released",
        "RELEASED, release, SECOND, rule.error.released",
        "RELEASED, withdraw, FIRST, rule.error.released",
        "RELEASED, withdraw, SECOND, rule.error.released",
        "RELEASED, revise, FIRST, rule.error.released",
        "WITHDRAWN, release, SECOND, rule.error.withdrawn",
        "WITHDRAWN, withdraw, FIRST, rule.error.withdrawn",
        "WITHDRAWN, withdraw, SECOND, rule.error.withdrawn",
        "WITHDRAWN, revise, SECOND, rule.error.withdrawn",
    })
    void everyActHasItsAnswer(String state, String act, String who, String expected) {
        RuleEdition edition = in(state);
        ActedBy by = who.equals("FIRST") ? FIRST : SECOND;
        if (expected.contains(".")) {
            assertThatThrownBy(() -> act(edition, act, by))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
            assertThat(edition.twoPersons().state()).isEqualTo(ReleaseState.valueOf(state));
        } else {
            act(edition, act, by);
            assertThat(edition.twoPersons().state()).isEqualTo(ReleaseState.valueOf(expected));
        }
    }

    private static void act(RuleEdition edition, String act, ActedBy by) {
        switch (act) {
            case "release" -> edition.release(by, AT);
            case "withdraw" -> edition.withdraw("条款有误", by, AT);
            case "withdraw without reason" -> edition.withdraw(" ", by, AT);
            default ->
                edition.revise(
                        new ProfileReader("x", CONTENT).read(), CONTENT, new RuleEdition.Grounds("再改", null), by, AT);
        }
    }

    @Test
    void whoChangedItLastIsNotItsSecondPerson() {
        RuleEdition edition = in("DRAFTED");
        act(edition, "revise", SECOND);
        assertThatThrownBy(() -> edition.release(SECOND, AT)).hasMessageContaining("releaseSamePerson");
        edition.release(FIRST, AT);
        assertThat(edition.twoPersons().draftedByName()).isEqualTo("沈寒露");
        assertThat(edition.twoPersons().releasedByName()).isEqualTo("孙秋分");
    }

    @Test
    void theSlowerIsToldByNameWhoWasQuicker() {
        assertThatThrownBy(() -> in("RELEASED").withdraw("x", FIRST, AT)).hasMessageContaining("沈寒露");
        assertThatThrownBy(() -> in("WITHDRAWN").release(SECOND, AT))
                .hasMessageContaining("沈寒露")
                .hasMessageContaining("条款有误");
    }

    @Test
    void itKeepsItsContentAsCanonicalTextWithItsHash() {
        RuleEdition edition = in("RELEASED");
        assertThat(edition.json()).isEqualTo(CONTENT);
        assertThat(edition.contentHash()).hasSize(64);
        assertThat(edition.intact()).isTrue();
    }

    @Test
    void reasonsHaveTheirLength() {
        assertThatThrownBy(() -> in("DRAFTED").withdraw("长".repeat(501), FIRST, AT))
                .hasMessageContaining("reasonTooLong");
    }
}
