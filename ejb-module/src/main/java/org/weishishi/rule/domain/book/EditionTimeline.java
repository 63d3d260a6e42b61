package org.weishishi.rule.domain.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.EditionStanding;

/**
 * 版次先后 · which released edition is in force where and when. An edition supersedes the earlier ones of its key from its first day; when
 * it ends, none of them comes back.
 */
public final class EditionTimeline {

    private final List<EditionSpan> released;

    /** @param released every released edition of every key, in any order */
    public EditionTimeline(List<EditionSpan> released) {
        this.released = List.copyOf(released);
    }

    /** @return the same with one more */
    public EditionTimeline with(EditionSpan one) {
        return new EditionTimeline(
                Stream.concat(released.stream(), Stream.of(one)).toList());
    }

    /** @return the edition of the key in force on that day */
    public Optional<EditionSpan> on(String key, LocalDate day) {
        return of(key).filter(e -> !day.isBefore(e.from()))
                .max(EditionSpan.LATER)
                .filter(e -> e.to() == null || !day.isAfter(e.to()));
    }

    /**
     * @param community statistical code of the community
     * @param district code of its district
     * @return the edition in force there on that day: of the narrowest area, of two equally narrow the one that began later
     */
    public Optional<EditionSpan> at(String community, String district, LocalDate day) {
        return inForce(day)
                .filter(e -> e.fit(community, district) > 0)
                .max(Comparator.comparingInt((EditionSpan e) -> e.fit(community, district))
                        .thenComparing(EditionSpan.LATER));
    }

    /** @return every released edition */
    public Stream<EditionSpan> all() {
        return released.stream();
    }

    /** @return every edition in force on that day */
    public Stream<EditionSpan> inForce(LocalDate day) {
        return released.stream().filter(e -> on(e.key(), day).filter(e::equals).isPresent());
    }

    /** @return the released edition, empty when there is none of that name */
    public Optional<EditionSpan> named(String key, int edition) {
        return of(key).filter(e -> e.edition() == edition).findFirst();
    }

    /** @return 版次 of the edition released last, 0 when there is none */
    public int latest(String key) {
        return of(key).mapToInt(EditionSpan::edition).max().orElse(0);
    }

    /** @return the edition that goes before one of that key beginning on that day, empty when it would be the first */
    public Optional<EditionSpan> before(String key, LocalDate from) {
        return of(key).filter(e -> !from.isBefore(e.from())).max(EditionSpan.LATER);
    }

    /** @return the last day it really applies: its own, or the day before a later one takes over; null when open */
    public @Nullable LocalDate end(EditionSpan one) {
        Predicate<EditionSpan> later = e -> EditionSpan.LATER.compare(e, one) > 0;
        LocalDate own = one.to();
        LocalDate taken = of(one.key())
                .filter(later)
                .map(e -> e.from().minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return taken == null || (own != null && own.isBefore(taken)) ? own : taken;
    }

    /** @return where a released edition stands on that day */
    public EditionStanding standing(EditionSpan one, LocalDate day) {
        LocalDate end = end(one);
        if (end != null && (end.isBefore(one.from()) || end.isBefore(day))) {
            return EditionStanding.ENDED;
        }
        return day.isBefore(one.from()) ? EditionStanding.COMING : EditionStanding.IN_FORCE;
    }

    private Stream<EditionSpan> of(String key) {
        return released.stream().filter(e -> e.key().equals(key));
    }
}
