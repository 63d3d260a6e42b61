package org.weishishi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.BusinessException;

@NullMarked
class FailuresTest {

    @Test
    void whoComesSecondIsToldSoWhateverTheDatabaseSaysFirst() {
        assertThat(code(new IllegalStateException(new OptimisticLockException("other version"))))
                .isEqualTo("shell.error.conflict");
        assertThat(code(new PersistenceException(new SQLException("duplicate key\nDetail", "23505"))))
                .isEqualTo("shell.error.conflict");
        assertThat(code(new PersistenceException(new SQLException("deadlock detected", "40P01"))))
                .isEqualTo("shell.error.conflict");
    }

    @Test
    void anyOtherFailureOfTheDatabaseIsAnIncident() {
        assertThat(Failures.refusal(new PersistenceException(new SQLException("no such column", "42703"))))
                .isEmpty();
    }

    @Test
    void aRefusalIsFoundHoweverDeeply() {
        assertThat(code(new IllegalStateException(new IllegalStateException(BusinessException.refused("x.error.y")))))
                .isEqualTo("x.error.y");
    }

    @Test
    void onlyWhoComesSecondLosesWhatWasShown() {
        assertThat(Failures.conflict(new IllegalStateException(BusinessException.conflict("x.error.y"))))
                .isTrue();
        assertThat(Failures.conflict(BusinessException.refused("x.error.y"))).isFalse();
        assertThat(Failures.conflict(new IllegalStateException("unexpected"))).isFalse();
    }

    private static String code(Throwable failure) {
        return Failures.refusal(failure).orElseThrow().code();
    }
}
