package org.weishishi.organization.infrastructure.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.house.StoredHouse;
import org.weishishi.house.TwoWindows;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.application.draft.FormDrafts;
import org.weishishi.organization.domain.draft.FormDraft;

/** Drafts on both databases: ten thousand characters, rare ones and markup come back as they were typed. */
class StoredDraftTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-26T09:00:00Z");
    private static final DraftKey FORM = DraftKey.fresh("project.proposal");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void keptReplacedAndForgotten(String vendor) throws Exception {
        JsonObject typed = Json.createObjectBuilder()
                .add("enter:text", "𰻝😀<script>alert(\"1\")</script>".repeat(300))
                .build();
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaFormDraftRepository drafts = new JpaFormDraftRepository(house.em());
            house.in(() -> {
                drafts.keep(new FormDraft(5, FORM, typed, AT));
                drafts.keep(new FormDraft(6, FORM, typed, AT.plusDays(2)));
                return 0;
            });
            house.in(() -> {
                FormDraft kept = drafts.find(5, FORM).orElseThrow();
                assertThat(kept.view().values()).isEqualTo(typed);
                assertThat(kept.view().savedAt()).isEqualTo(AT);
                kept.replace(JsonObject.EMPTY_JSON_OBJECT, AT.plusDays(1));
                return 0;
            });
            house.in(() -> {
                assertThat(drafts.find(5, FORM).orElseThrow().view().values()).isEmpty();
                assertThat(drafts.find(5, new DraftKey("project.proposal", "task/1")))
                        .isEmpty();
                drafts.forget(5, FORM);
                drafts.forget(7, FORM);
                return 0;
            });
            assertThat(house.in(() -> drafts.forgetOld(AT.plusDays(1)))).isZero();
            assertThat(house.in(() -> drafts.forgetOld(AT.plusDays(3)))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void draftsThatAreOverAreSweptInPages(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaFormDraftRepository drafts = new JpaFormDraftRepository(house.em());
            FormDrafts sweep = new FormDrafts(drafts, Clock.systemUTC());
            house.in(() -> {
                for (int task = 1; task <= 600; task++) {
                    drafts.keep(new FormDraft(
                            task, new DraftKey("approval.opinion", "task/" + task), JsonObject.EMPTY_JSON_OBJECT, AT));
                }
                return 0;
            });
            long next = house.in(() -> sweep.forget("approval.opinion", 0, (person, key) -> person % 2 == 0));
            assertThat(next).as("a page does not reach the end").isPositive();
            assertThat(house.in(() -> drafts.ofForm("approval.opinion", 0, 1000)))
                    .hasSize(350);
            assertThat(house.<Long>in(() -> sweep.forget("approval.opinion", next, (person, key) -> person % 2 == 0)))
                    .isZero();
            assertThat(house.in(() -> drafts.ofForm("approval.opinion", 0, 1000)))
                    .hasSize(300)
                    .allMatch(draft -> draft.personId() % 2 == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void twoWindowsThatSaveTheSameFormAtOnceBothEndWell(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaFormDraftRepository drafts = new JpaFormDraftRepository(house.em());
            TwoWindows.bothSave(
                    house,
                    50,
                    "一",
                    "二",
                    (text, form) -> drafts.keep(new FormDraft(
                            5,
                            new DraftKey("approval.opinion", "task/" + form),
                            Json.createObjectBuilder().add("opinion0", text).build(),
                            AT)));
            assertThat(house.in(() -> drafts.ofForm("approval.opinion", 0, 100)))
                    .hasSize(50);
        }
    }
}
