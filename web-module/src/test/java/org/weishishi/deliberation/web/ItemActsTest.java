package org.weishishi.deliberation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.shared.BusinessException;

/** The order that the person presiding sets among items of equal rank, as it is typed. */
class ItemActsTest {

    private static final List<Integer> TIED = List.of(1, 3, 12);

    @ParameterizedTest
    @ValueSource(strings = {"12 1 3", " 12、1，3 ", "12,1;3"})
    void eachOfTheTiedItemsOnceInAnyOrder(String typed) {
        assertThat(ItemActs.ranked(typed, TIED)).containsExactly(12, 1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 3", "1 3 3", "1 3 12 2", "1 3 2", "one 3 12", "1 3 99999999999"})
    void anythingElseIsRefusedWithWhatWasTypedAndWhatIsAsked(String typed) {
        assertThatThrownBy(() -> ItemActs.ranked(typed, TIED))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("deliberation.error.order");
                    assertThat(refused.args()).containsExactly(typed, "1 3 12");
                });
    }
}
