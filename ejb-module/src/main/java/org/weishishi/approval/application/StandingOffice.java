package org.weishishi.approval.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.domain.Place;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.approval.domain.SeatRepository.Seated;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Slot;
import org.weishishi.approval.domain.delegation.Delegation;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.BusinessClock;

/** 机构现状 · posts, delegations and calendar as stored, seen from the units of one approval in one transaction: each question is put once. */
final class StandingOffice implements Office {

    private final Ports ports;
    private final Place place;
    private final @Nullable Standing standing;
    private final Map<Asked, Seating> seatings = new HashMap<>();
    private final Map<Days, LocalDate> dues = new HashMap<>();

    private record Asked(ApprovalStep step, Chair chair) {}

    private record Days(LocalDate from, int number) {}

    /** What it asks; {@code posts} are those of a unit, held or not. */
    record Ports(
            SeatRepository seats,
            LongFunction<List<PostRow>> posts,
            Directory directory,
            WorkingCalendar calendar,
            BusinessClock clock) {}

    /** The current round and the step as it was when the round opened. */
    record Standing(ApprovalStep step, Round round) {

        /** Another version of the chain may ask for other posts: then the seats are given anew. */
        boolean of(ApprovalStep asked) {
            return step.key().equals(asked.key())
                    && step.level() == asked.level()
                    && step.who().equals(asked.who());
        }
    }

    /** A post that has a seat in the round is missed when it falls vacant. */
    StandingOffice(Ports ports, Place place, @Nullable Standing standing) {
        this.ports = ports;
        this.place = place;
        this.standing = standing;
    }

    @Override
    public OffsetDateTime now() {
        return ports.clock().now();
    }

    @Override
    public Seating seating(ApprovalStep step, Chair chair) {
        return seatings.computeIfAbsent(new Asked(step, chair), asked -> seated(step, chair));
    }

    private Seating seated(ApprovalStep step, Chair chair) {
        List<SignerPost> wanted = wanted(step, chair);
        if (wanted.isEmpty()) {
            return new Seating(place.unit(step.level()), "", List.of());
        }
        long unit = place.unit(level(step, chair, wanted));
        Set<Long> seats = chair == Chair.SIGNER ? seats(step) : Set.of();
        List<Seated> held = ports.seats().seated(unit, ports.clock().today()).stream()
                .filter(one ->
                        seats.contains(one.holder().postId()) || wanted.stream().anyMatch(w -> means(w, one)))
                .toList();
        Map<Long, Signer> signers = new TreeMap<>();
        for (Seated one : held) {
            signers.merge(
                    one.holder().postId(),
                    new Signer(one.holder().postId(), one.holder().postName(), List.of(candidate(one))),
                    StandingOffice::both);
        }
        if (chair == Chair.SIGNER) {
            List<SignerPost> unfilled = wanted.stream()
                    .filter(w -> held.stream().noneMatch(one -> means(w, one)))
                    .toList();
            Set<Long> lost = new HashSet<>(seats);
            lost.removeAll(signers.keySet());
            vacant(unit, unfilled, lost).forEach(p -> signers.put(p.id(), new Signer(p.id(), p.name(), List.of())));
        }
        return new Seating(unit, unitName(unit, signers), List.copyOf(signers.values()));
    }

    private static boolean means(SignerPost wanted, Seated one) {
        return wanted.means(one.kind(), one.holder().postName());
    }

    /** The posts of the unit that are missed although nobody holds them: of what is asked for and nobody else fills, and those that have a seat. */
    private List<PostRow> vacant(long unit, List<SignerPost> unfilled, Set<Long> lost) {
        return unfilled.isEmpty() && lost.isEmpty()
                ? List.of()
                : ports.posts().apply(unit).stream()
                        .filter(p ->
                                lost.contains(p.id()) || unfilled.stream().anyMatch(w -> w.means(p.kind(), p.name())))
                        .toList();
    }

    /** Posts that have a seat in the current round of that step, whatever they are called now. */
    private Set<Long> seats(ApprovalStep step) {
        return standing == null || !standing.of(step)
                ? Set.of()
                : standing.round().slots().stream().map(Slot::postId).collect(Collectors.toSet());
    }

    private static OrgLevel level(ApprovalStep step, Chair chair, List<SignerPost> wanted) {
        return chair == Chair.SIGNER ? step.level() : wanted.get(0).post().level();
    }

    private static List<SignerPost> wanted(ApprovalStep step, Chair chair) {
        @Nullable SignerPost other = chair == Chair.DEPUTY ? step.deputy() : step.superior();
        if (chair == Chair.SIGNER) {
            return step.who();
        }
        return other == null ? List.of() : List.of(other);
    }

    private static Signer both(Signer a, Signer b) {
        return new Signer(
                a.postId(),
                a.postName(),
                Stream.concat(a.candidates().stream(), b.candidates().stream()).toList());
    }

    private Candidate candidate(Seated one) {
        Delegation delegation = one.delegation();
        if (delegation == null || !delegation.covers(ChainPurpose.valueOf(place.purpose()))) {
            return new Candidate(one.holder());
        }
        Holder delegate = delegation.delegate();
        return holds(delegate)
                ? new Candidate(delegate, TaskVia.DELEGATION, one.holder())
                : new Candidate(one.holder());
    }

    private String unitName(long unit, Map<Long, Signer> signers) {
        return signers.values().stream()
                .flatMap(s -> s.candidates().stream())
                .map(c -> Objects.requireNonNullElse(c.principal(), c.holder()))
                .filter(h -> h.unitId() == unit)
                .map(Holder::unitName)
                .findFirst()
                .orElseGet(() -> ports.directory().unit(unit).name());
    }

    @Override
    public boolean holds(Holder holder) {
        return ports.seats()
                .holds(holder.personId(), holder.postId(), ports.clock().today());
    }

    @Override
    public LocalDate due(LocalDate from, int workingDays) {
        return dues.computeIfAbsent(
                new Days(from, workingDays), days -> ports.calendar().plusWorkingDays(days.from(), days.number()));
    }

    @Override
    public int late(LocalDate due) {
        return ports.calendar().workingDaysBetween(due, ports.clock().today());
    }
}
