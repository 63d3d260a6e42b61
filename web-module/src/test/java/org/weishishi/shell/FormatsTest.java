package org.weishishi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.Money;

class FormatsTest {
    private final Texts texts = new Texts();
    private final Formats chinese = new Formats(texts, () -> Locale.SIMPLIFIED_CHINESE);
    private final Formats english = new Formats(texts, () -> Locale.ENGLISH);

    @Test
    void daysAreWrittenAsOfficialsWriteThem() {
        assertThat(chinese.date(LocalDate.of(2026, 10, 12))).isEqualTo("2026年10月12日");
        assertThat(english.date(LocalDate.of(2026, 10, 12))).isEqualTo("12 Oct 2026");
    }

    @Test
    void momentsAreInBeijingTime() {
        assertThat(chinese.dateTime(OffsetDateTime.parse("2021-03-31T17:30:00Z")))
                .isEqualTo("2021年4月1日 01:30");
        assertThat(chinese.date(OffsetDateTime.parse("2021-03-31T17:30:00Z"))).isEqualTo("2021年4月1日");
    }

    @Test
    void moneyHasItsUnitAndTheExactSum() {
        Money sum = new Money(new BigDecimal("125000.10"));
        assertThat(chinese.wan(sum)).isEqualTo("12.50 万元");
        assertThat(chinese.yuan(sum)).isEqualTo("125,000.10 元");
    }

    @Test
    void argumentsOfAnyKindAreWrittenForTheReader() {
        assertThat(texts.text(Locale.SIMPLIFIED_CHINESE, "shell.deadline.until", List.of(LocalDate.of(2021, 4, 6))))
                .isEqualTo("限 2021年4月6日");
        assertThat(texts.text(Locale.ENGLISH, "shell.deadline.left", List.of(3)))
                .isEqualTo("3 working days left");
        assertThat(texts.text(Locale.ENGLISH, "shell.no.such.key")).isEqualTo("shell.no.such.key");
    }
}
