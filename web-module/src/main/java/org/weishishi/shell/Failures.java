package org.weishishi.shell;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/** 失败归类 · what a failure means for the person: a refusal in plain words, a lost race, or an incident with a number. */
public final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** SQL states of a row whose key is there already, of two who wait for each other, of a transaction that cannot be put in an order. */
    private static final Set<String> LOST = Set.of("23505", "40P01", "40001");

    private static final int DEPTH = 20;

    private Failures() {}

    /** @return the refusal behind the failure, however deeply wrapped; a lost race is a conflict; empty for everything unexpected */
    public static Optional<BusinessException> refusal(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            if (cause instanceof BusinessException refused) {
                return Optional.of(refused);
            }
            if (isLostRace(cause)) {
                LOG.log(Level.INFO, "lost race: {0}", firstLine(cause));
                LOG.log(Level.DEBUG, "lost race", failure);
                return Optional.of(BusinessException.conflict("shell.error.conflict"));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** @return whether somebody else was quicker: what was shown holds no more */
    public static boolean conflict(Throwable failure) {
        return refusal(failure)
                .filter(refused -> refused.kind() == BusinessException.Kind.CONFLICT)
                .isPresent();
    }

    /** @return the failure of that type inside the chain of causes, null when there is none */
    static <T extends Throwable> @Nullable T inside(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }

    /** Writes the failure to the log under a new number. @return 事件编号 the person can tell the administrator */
    public static String incident(Throwable failure) {
        String number = HexFormat.of().toHexDigits(RANDOM.nextInt()).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "incident " + number, failure);
        return number;
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** Who comes second finds another version, or a row of the same key: both changed the same thing at once, whichever the database says first. */
    private static boolean isLostRace(Throwable cause) {
        return (cause instanceof SQLException refused
                        && refused.getSQLState() != null
                        && LOST.contains(refused.getSQLState()))
                || cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || "org.eclipse.persistence.exceptions.OptimisticLockException"
                        .equals(cause.getClass().getName());
    }
}
