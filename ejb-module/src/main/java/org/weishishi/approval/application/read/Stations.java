package org.weishishi.approval.application.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.track.StationView;
import org.weishishi.approval.application.Offices;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.BusinessClock;

/** 环节图 · done, now, and expected next, with days by the working calendar. */
@ApplicationScoped
public class Stations {

    private final Offices offices;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Stations() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Stations(Offices offices, WorkingCalendar calendar, BusinessClock clock) {
        this.offices = offices;
        this.calendar = calendar;
        this.clock = clock;
    }

    Office office(Approval approval) {
        return offices.of(approval);
    }

    List<StationView> of(Course course, List<Entry> trail, Office office) {
        List<StationView> all = new ArrayList<>();
        LocalDate expected = clock.today();
        for (ApprovalStep step : course.chain().steps()) {
            Optional<Round> latest = course.rounds().stream()
                    .filter(r -> r.step().equals(step.key()) && r.undoneBy() == 0)
                    .reduce((a, b) -> b);
            boolean ahead = latest.filter(r -> r.isCurrent() || r.passed(course.snapshot()))
                    .isEmpty();
            if (latest.isPresent() && latest.get().isCurrent()) {
                expected = later(expected, latest.get().due());
            } else if (ahead && step.applies(course.facts()) && !course.state().isEnd()) {
                expected = calendar.plusWorkingDays(expected, step.days());
            }
            all.add(station(course, step, latest, trail, new Ahead(ahead, expected, office)));
        }
        return all;
    }

    /** What is known of a step that has not had its turn. */
    private record Ahead(boolean ahead, LocalDate expected, Office office) {}

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private StationView station(
            Course course, ApprovalStep step, Optional<Round> latest, List<Entry> trail, Ahead known) {
        boolean applies = step.applies(course.facts());
        boolean asked = known.ahead() && applies && !course.state().isEnd();
        List<Office.Signer> seats = asked ? Engine.seats(course, step, known.office()) : List.of();
        return new StationView(
                step.key(),
                step.name(),
                step.level().name(),
                applies,
                latest.map(Round::state).orElse(null),
                latest.filter(r -> !known.ahead()).map(r -> acted(r, trail)).orElseGet(() -> expected(seats)),
                latest.map(r -> names(r.following().stream().map(Task::holder))).orElse(""),
                latest.map(Round::state).filter(RoundState.BLOCKED::equals).isPresent()
                        || seats.stream().anyMatch(s -> s.candidates().isEmpty()),
                latest.map(Round::openedAt).orElse(null),
                until(latest, known, applies),
                latest.map(this::days).orElse(-1),
                step.days());
    }

    private static @Nullable LocalDate until(Optional<Round> latest, Ahead known, boolean applies) {
        if (latest.isPresent() && !known.ahead()) {
            OffsetDateTime closed = latest.get().closedAt();
            return closed == null
                    ? latest.get().due()
                    : closed.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        }
        return applies ? known.expected() : null;
    }

    private int days(Round round) {
        OffsetDateTime closed = round.closedAt();
        LocalDate from = round.openedAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        LocalDate to = closed == null
                ? clock.today()
                : closed.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        return Math.max(0, calendar.workingDaysBetween(from, to));
    }

    private static String acted(Round round, List<Entry> trail) {
        if (round.isCurrent()) {
            return names(round.open().stream().map(Task::holder));
        }
        return trail.stream()
                .filter(e -> e.round() == round.number() && e.kind().isOpinion())
                .map(e -> Work.who(e.by()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String expected(List<Office.Signer> seats) {
        return names(seats.stream().flatMap(s -> s.candidates().stream()).map(Office.Candidate::holder));
    }

    private static String names(Stream<Holder> holders) {
        return holders.map(Work::who).distinct().collect(Collectors.joining(" / "));
    }
}
