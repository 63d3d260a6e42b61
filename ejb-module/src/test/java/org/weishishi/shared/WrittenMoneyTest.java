package org.weishishi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.io.Serializable;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "20万|200000.00",
                "２０万元|200000.00",
                "12.5 万|125000.00",
                "１２．５万|125000.00",
                "200,000.00|200000.00",
                "２００，０００|200000.00",
                "20,0000|200000.00",
                "200 000 元|200000.00",
                " ￥86000元整 |86000.00",
                "人民币0.1元|0.10",
                "0.00001万|0.10",
                "1.2亿|120000000.00",
                "3千|3000.00",
                "2百万元|2000000.00",
                "999999999999.99|999999999999.99",
                "0|0.00"
            })
    void readsWhatPeopleWrite(String typed, String yuan) {
        assertThat(WrittenMoney.read(typed).toString()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|moneyUnreadable",
                "贰拾万|moneyUnreadable",
                "1e5|moneyUnreadable",
                "20万5千|moneyUnreadable",
                "1,2|moneyUnreadable",
                "12,34,567|moneyUnreadable",
                "1.2.3|moneyUnreadable",
                "20万美元|moneyUnreadable",
                "=SUM(A1)|moneyUnreadable",
                "111111111111111111111111111111111111111111|moneyUnreadable",
                "-5|moneyNegative",
                "－５万|moneyNegative",
                "1.234|moneyDecimals",
                "0.0000001万|moneyDecimals",
                "1000000000000|moneyHuge",
                "99999999亿|moneyHuge"
            })
    void refusesTheRest(String typed, String code) {
        refused("shared.error." + code, () -> WrittenMoney.read(typed));
    }

    @Property
    void readsItsOwnWriting(@ForAll @BigRange(min = "0", max = "999999999999.99") @Scale(2) BigDecimal yuan) {
        Money sum = new Money(yuan);
        assertThat(WrittenMoney.read(sum.toString())).isEqualTo(sum);
    }

    /** What a page took from one field waits in its state when another field was refused; else the next button fails. */
    @Example
    void aPageKeepsItWithItsState() {
        assertThat(WrittenMoney.read("100000")).isInstanceOf(Serializable.class);
    }
}
