package org.weishishi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a command says becomes facts; what it must not say stays out. */
class RecordJsonTest {

    record Said(
            String name,
            long id,
            BigDecimal sum,
            Permission kind,
            LocalDate day,
            List<Money> sums,
            Map<String, Integer> votes,
            Optional<String> note,
            @Nullable String none,
            Object file,
            @Secret String password) {}

    @Test
    void keepsFactsExactlyAndSecretsOut() {
        Said said = new Said(
                "王𬭎毅",
                1L << 60,
                new BigDecimal("0.10"),
                Permission.SYSTEM,
                LocalDate.of(2021, 4, 6),
                List.of(Money.yuan(5)),
                Map.of("yes", 14),
                Optional.empty(),
                null,
                new byte[] {1},
                "hush");
        String json = CanonicalJson.of(RecordJson.of(said));
        assertThat(json)
                .contains(
                        "\"name\":\"王𬭎毅\"",
                        "\"id\":\"1152921504606846976\"",
                        "\"sum\":\"0.10\"",
                        "\"kind\":\"SYSTEM\"")
                .contains(
                        "\"day\":\"2021-04-06\"",
                        "[{\"yuan\":\"5.00\"}]",
                        "{\"yes\":14}",
                        "\"note\":null",
                        "\"none\":null")
                .contains("\"length\":1", CanonicalJson.sha256(new byte[] {1}))
                .doesNotContain("hush", "password");
    }

    @Test
    void refusesWhatIsNotAFact() {
        assertThatThrownBy(() -> RecordJson.value(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
