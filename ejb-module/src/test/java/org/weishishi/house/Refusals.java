package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.weishishi.shared.BusinessException;

/** How tests say that something is refused. */
public final class Refusals {

    private Refusals() {}

    /** The act is refused with that code. */
    public static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> Assertions.assertThat(e.code()).isEqualTo(code));
    }
}
