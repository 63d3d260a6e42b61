package org.weishishi.approval.application.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.simulation.SimulatedHolder;
import org.weishishi.approval.api.simulation.SimulatedPost;
import org.weishishi.approval.api.simulation.Simulation;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.shared.BusinessClock;

/** 机构摘录 · the office a simulation tells of, at the time of one attempt. */
final class ToldOffice implements Office {

    private static final int LONGEST = 400;

    private final Simulation told;
    private OffsetDateTime now;

    ToldOffice(Simulation told) {
        this.told = told;
        this.now = told.start();
    }

    void at(OffsetDateTime time) {
        now = time;
    }

    private LocalDate today() {
        return now.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }

    @Override
    public OffsetDateTime now() {
        return now;
    }

    @Override
    public Seating seating(ApprovalStep step, Chair chair) {
        List<SignerPost> wanted = switch (chair) {
            case SIGNER -> step.who();
            case DEPUTY -> Stream.ofNullable(step.deputy()).toList();
            case SUPERIOR -> Stream.ofNullable(step.superior()).toList();
        };
        List<SimulatedPost> posts = told.posts().stream()
                .filter(p -> chair != Chair.SIGNER || level(p) == step.level())
                .filter(p -> wanted.stream().anyMatch(w -> names(w, p)))
                .sorted(Comparator.comparingLong(SimulatedPost::id))
                .toList();
        return new Seating(
                posts.stream().findFirst().map(SimulatedPost::unitId).orElse(0L),
                posts.stream().findFirst().map(SimulatedPost::unitName).orElse(""),
                posts.stream()
                        .map(p -> new Signer(p.id(), p.name(), candidates(p)))
                        .toList());
    }

    private static OrgLevel level(SimulatedPost post) {
        return post.kind().level();
    }

    private static boolean names(SignerPost wanted, SimulatedPost post) {
        String named = wanted.named();
        return wanted.post() == post.kind() && (named == null || named.equals(post.name()));
    }

    private List<Candidate> candidates(SimulatedPost post) {
        return post.holders().stream()
                .filter(this::inOffice)
                .map(h -> candidate(holder(post, h)))
                .toList();
    }

    private boolean inOffice(SimulatedHolder holder) {
        LocalDate from = holder.from();
        LocalDate to = holder.to();
        return (from == null || !today().isBefore(from)) && (to == null || !today().isAfter(to));
    }

    private Candidate candidate(Holder principal) {
        return told.delegations().stream()
                .filter(d -> d.principalId() == principal.personId() && d.principalPostId() == principal.postId())
                .filter(d -> !today().isBefore(d.from()) && !today().isAfter(d.to()))
                .flatMap(d -> find(d.delegateId(), d.delegatePostId()).stream())
                .findFirst()
                .map(delegate -> new Candidate(delegate, TaskVia.DELEGATION, principal))
                .orElseGet(() -> new Candidate(principal));
    }

    /** The person in that post, as the extract names them today. */
    Optional<Holder> find(long person, long post) {
        return told.posts().stream()
                .filter(p -> p.id() == post)
                .flatMap(p -> p.holders().stream()
                        .filter(h -> h.personId() == person && inOffice(h))
                        .map(h -> holder(p, h)))
                .findFirst();
    }

    private static Holder holder(SimulatedPost post, SimulatedHolder holder) {
        return new Holder(
                holder.personId(), holder.personName(), post.id(), post.name(), post.unitId(), post.unitName());
    }

    @Override
    public boolean holds(Holder holder) {
        return find(holder.personId(), holder.postId()).isPresent();
    }

    @Override
    public LocalDate due(LocalDate from, int workingDays) {
        LocalDate day = from;
        int left = Math.min(workingDays, LONGEST);
        while (left > 0) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    @Override
    public int late(LocalDate due) {
        LocalDate today = today();
        return today.isBefore(due) ? -between(today, due) : between(due, today);
    }

    private int between(LocalDate from, LocalDate to) {
        return (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count();
    }

    private boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? told.workdays().contains(day) : !told.holidays().contains(day);
    }
}
