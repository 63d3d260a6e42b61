package org.weishishi.project.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums and days as people write them. */
class WrittenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20万|200000", "２０万元|200000", "20 万|200000", "1.5亿|150000000", "3千|3000", "200000|200000",
                        "200000.00|200000",
                "1,234,567.89|1234567.89", "１，２３４|1234", "¥3000|3000", "￥3000元整|3000", "-5|-5", "－５万|-50000", "−5|-5",
                "+7|7", "0|0", "99999999999999999999|99999999999999999999", "1.234|1.234"
            })
    void sums(String text, BigDecimal yuan) {
        assertThat(AmountText.yuan(text))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(yuan));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "二十万",
                "20万左右",
                "约20万",
                "20-30万",
                "1,23",
                "1.2.3",
                "abc",
                "=1+1",
                "20万千",
                "万",
                "1e9",
                "999999999999999999999"
            })
    void noSums(String text) {
        assertThat(AmountText.yuan(text)).isEmpty();
    }

    @Property
    void everySumIsReadAsItIsWritten(@ForAll @LongRange(min = -999_999_999, max = 999_999_999) long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2);
        assertThat(AmountText.yuan(yuan.toPlainString()))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(yuan));
    }

    @Property
    void anyTextIsReadOrNot(@ForAll String text) {
        AmountText.yuan(text).ifPresent(found -> assertThat(found.precision()).isLessThan(40));
        DayText.day(text).ifPresent(found -> assertThat(found.getYear()).isBetween(0, 9999));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-01,2016-07-01",
        "2016/7/1,2016-07-01",
        "2016.7.1,2016-07-01",
        "2016年7月1日,2016-07-01",
        "２０１６年７月１日,2016-07-01",
        "20160701,2016-07-01",
        "2016 年 7 月 1 日,2016-07-01",
        "2016-02-29,2016-02-29"
    })
    void days(String text, LocalDate day) {
        assertThat(DayText.day(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016-02-30", "2015-02-29", "7月1日", "昨天", "42552", "2016-13-01"})
    void noDays(String text) {
        assertThat(DayText.day(text)).isEmpty();
    }
}
