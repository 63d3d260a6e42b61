package org.weishishi.rule.domain.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/**
 * 变更规则 · when and where a new edition may apply: never in the past except as a correction, without a gap after the one before, not
 * beside another profile of the same area, and no unit is left without rules.
 */
public final class ChangePolicy {

    private final EditionTimeline timeline;
    private final LocalDate today;

    /**
     * @param timeline what is released
     * @param today business date
     */
    public ChangePolicy(EditionTimeline timeline, LocalDate today) {
        this.timeline = timeline;
        this.today = today;
    }

    /**
     * Refuses what may not be released today.
     *
     * @param one the edition proposed
     * @param correction why an earlier edition was wrong, null when it is no correction
     * @param exists whether there is a unit with that statistical code
     */
    public void check(EditionSpan one, @Nullable String correction, Predicate<String> exists) {
        if (correction != null) {
            correction(one, correction);
        } else if (one.from().isBefore(today)) {
            throw BusinessException.refused("rule.error.retroactive", one.from(), today);
        }
        noGap(one);
        noNeighbour(one);
        covered(one, exists);
    }

    /** @return where in the profile a refusal of that code is mended */
    public static String place(String code) {
        return switch (code) {
            case "rule.error.areaTaken" -> "appliesTo";
            case "rule.error.uncovered" -> "inForceTo";
            default -> "inForceFrom";
        };
    }

    /** It begins no earlier than what it corrects, and is read only by projects that enter a stage after its release. */
    private void correction(EditionSpan one, String why) {
        if (why.isBlank()) {
            throw BusinessException.refused("rule.error.correctionReason");
        }
        EditionSpan corrected = timeline.on(one.key(), today)
                .orElseThrow(() -> BusinessException.refused("rule.error.nothingToCorrect", one.key(), today));
        if (one.from().isBefore(corrected.from())) {
            throw BusinessException.refused("rule.error.correctionTooEarly", one.from(), corrected.from());
        }
    }

    private void noGap(EditionSpan one) {
        timeline.before(one.key(), one.from())
                .map(EditionSpan::to)
                .filter(end -> end.plusDays(1).isBefore(one.from()))
                .ifPresent(end -> {
                    throw BusinessException.refused("rule.error.gap", end, one.from());
                });
    }

    private void noNeighbour(EditionSpan one) {
        timeline.all()
                .filter(other -> !other.key().equals(one.key()) && overlap(one, other))
                .forEach(other -> other.areas().stream()
                        .filter(one.areas()::contains)
                        .findFirst()
                        .ifPresent(area -> {
                            throw BusinessException.refused(
                                    "rule.error.areaTaken", area, other.key() + '@' + other.edition());
                        }));
    }

    private boolean overlap(EditionSpan one, EditionSpan other) {
        LocalDate end = timeline.end(other);
        boolean endsBefore = end != null && (end.isBefore(one.from()) || end.isBefore(other.from()));
        boolean beginsAfter = one.to() != null && other.from().isAfter(one.to());
        return !endsBefore && !beginsAfter;
    }

    private void covered(EditionSpan one, Predicate<String> exists) {
        EditionTimeline then = timeline.with(one);
        Optional<EditionSpan> before = timeline.before(one.key(), one.from());
        before.ifPresent(
                old -> old.areas().stream().filter(exists).forEach(area -> requireCovered(then, area, one.from())));
        LocalDate to = one.to();
        if (to != null) {
            one.areas().stream().filter(exists).forEach(area -> requireCovered(then, area, to.plusDays(1)));
        }
    }

    private static void requireCovered(EditionTimeline then, String area, LocalDate day) {
        boolean covered = then.inForce(day).anyMatch(e -> e.governs(area));
        if (!covered) {
            throw BusinessException.refused("rule.error.uncovered", area, day);
        }
    }
}
