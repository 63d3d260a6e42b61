package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.approval.domain.phrase.OwnPhrases;
import org.weishishi.approval.infrastructure.JpaPhraseRepository;
import org.weishishi.house.StoredHouse;
import org.weishishi.house.TwoWindows;

/** Phrases on both databases: as many and as long as they may be of rare characters, and two windows that add the first at once. */
class StoredPhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void twentyOfAHundredRareCharactersAreKept(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaPhraseRepository phrases = new JpaPhraseRepository(house.em());
            for (int i = 0; i < OwnPhrases.MOST; i++) {
                String rare = new String(Character.toChars(0x20000 + i)).repeat(OwnPhrases.LONGEST);
                house.in(() -> {
                    phrases.lock(5).add(rare);
                    return 0;
                });
            }
            List<String> kept = house.in(() -> phrases.of(5).orElseThrow().all());
            assertThat(kept).hasSize(OwnPhrases.MOST).allMatch(one -> one.length() == 2 * OwnPhrases.LONGEST);
            assertThat(house.in(() -> phrases.of(6))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void twoWindowsThatAddAtOnceBothAdd(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaPhraseRepository phrases = new JpaPhraseRepository(house.em());
            TwoWindows.bothSave(
                    house,
                    30,
                    "同意",
                    "已阅",
                    (text, person) -> phrases.lock(person).add(text));
            for (long person = 1; person <= 30; person++) {
                long whose = person;
                assertThat(house.in(() -> phrases.of(whose).orElseThrow().all()))
                        .containsExactlyInAnyOrder("同意", "已阅");
            }
        }
    }
}
